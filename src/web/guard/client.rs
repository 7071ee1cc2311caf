//! Who is asking: the address requests are counted under.

use crate::config::Network;
use actix_web::http::header::{HeaderMap, HeaderName};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The client's address, as far as it can be believed, and for IPv6 its /64: that is what one subscriber gets.
///
/// `X-Forwarded-For` is read from the right, and only as far as each hop is a trusted proxy: whatever stands left of
/// the first untrusted address was written by the client.
pub fn client_address(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let mut client = peer.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)).to_canonical();
    let chain: Vec<&str> =
        headers.get_all(FORWARDED_FOR).filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).collect();
    let mut hops = chain.into_iter().rev();
    while trusted.iter().any(|network| network.contains(client)) {
        match hops.next().and_then(|hop| address(hop.trim())) {
            Some(hop) => client = hop,
            None => break,
        }
    }
    subscriber(client)
}

fn address(text: &str) -> Option<IpAddr> {
    let bare = text.parse::<IpAddr>().or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip()));
    bare.ok().map(|address| address.to_canonical())
}

fn subscriber(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn client(peer: &str, forwarded: &str) -> String {
        let mut headers = HeaderMap::new();
        if !forwarded.is_empty() {
            headers.insert(FORWARDED_FOR, HeaderValue::from_str(forwarded).unwrap());
        }
        let trusted = ["10.0.0.0/30".parse().unwrap()];
        client_address(Some(peer.parse().unwrap()), &headers, &trusted).to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(client("203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(client("10.0.0.1", "198.51.100.1"), "198.51.100.1");
        assert_eq!(client("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2"), "198.51.100.1");
        assert_eq!(client("10.0.0.1", "198.51.100.1:4711"), "198.51.100.1");
        assert_eq!(client("10.0.0.1", "nonsense"), "10.0.0.1");
        assert_eq!(client("10.0.0.1", ""), "10.0.0.1");
    }

    #[test]
    fn a_subscriber_is_counted_once() {
        assert_eq!(client("2001:db8:1:2:aaaa::1", ""), client("2001:db8:1:2:bbbb::9", ""));
        assert_ne!(client("2001:db8:1:2::1", ""), client("2001:db8:1:3::1", ""));
        assert_eq!(client("::ffff:203.0.113.9", ""), "203.0.113.9");
    }
}
