//! A database of its own for every test.
//!
//! PostgreSQL is started once per run from the system's binaries: not as root, in a temporary folder, on a random port
//! of the loopback address. A watching shell stops and removes it when this process is gone, however it went.

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use welcome_house::store::{Store, StoreError};

/// An empty database.
pub struct Database {
    pub url: String,
    _folder: Option<TempDir>,
}

impl Database {
    pub fn sqlite() -> Result<Database, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite:{}", folder.path().join("odd name? #1%20.db").display());
        Ok(Database { url, _folder: Some(folder) })
    }

    /// `None` where `WELCOME_HOUSE_TEST_POSTGRES=skip` says so.
    pub fn postgres() -> Result<Option<Database>, Box<dyn Error>> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        if std::env::var("WELCOME_HOUSE_TEST_POSTGRES").is_ok_and(|wish| wish == "skip") {
            return Ok(None);
        }
        let server = server()?;
        let name = format!("house_{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let made = Command::new(server.binaries.join("createdb"))
            .args(["-h", "127.0.0.1", "-p", &server.port.to_string(), "-U", "house", &name])
            .status()?;
        assert!(made.success(), "createdb failed");
        Ok(Some(Database { url: format!("postgres://house@127.0.0.1:{}/{name}", server.port), _folder: None }))
    }

    pub async fn open(&self) -> Result<Store, StoreError> {
        Store::open(&self.url).await
    }
}

struct Server {
    port: u16,
    binaries: PathBuf,
    /// Holds the standard input whose end tells the shell to stop the server.
    _shell: Child,
}

fn server() -> Result<&'static Server, String> {
    static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
    SERVER.get_or_init(|| start().map_err(|error| error.to_string())).as_ref().map_err(Clone::clone)
}

const SCRIPT: &str = r#"
set -e
folder=$(mktemp -d -t welcome-house-postgres.XXXXXX)
cd "$folder"
"$1/initdb" -D data -U house -A trust -N -E UTF8 --locale=C.UTF-8 >log 2>&1 || { cat log >&2; exit 1; }
"$1/pg_ctl" -D data -w -l log -o "-p $2 -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >log.start 2>&1 || { cat log >&2; exit 1; }
echo ready
while read -r line; do :; done
"$1/pg_ctl" -D data -m immediate stop >/dev/null 2>&1
rm -rf "$folder"
"#;

fn start() -> Result<Server, Box<dyn Error>> {
    let binaries = binaries().ok_or(
        "PostgreSQL is not installed: these tests need initdb and pg_ctl (Debian: apt-get install postgresql). \
         Set WELCOME_HOUSE_TEST_POSTGRES=skip to run them on SQLite only.",
    )?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut command = unprivileged()?;
    command.args(["sh", "-c", SCRIPT, "sh"]).arg(&binaries).arg(port.to_string());
    let mut shell = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(shell.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    if line.trim() != "ready" {
        return Err("PostgreSQL did not start; its log is above".into());
    }
    Ok(Server { port, binaries, _shell: shell })
}

/// PostgreSQL refuses to run as root.
fn unprivileged() -> Result<Command, Box<dyn Error>> {
    let is_root = Command::new("id").arg("-u").output()?.stdout.starts_with(b"0\n");
    let mut command = Command::new(if is_root { "runuser" } else { "env" });
    if is_root {
        command.args(["-u", "postgres", "--"]);
    }
    Ok(command)
}

/// The newest installed version.
fn binaries() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder): &(u32, PathBuf)| Path::exists(&folder.join("initdb")) && folder.join("pg_ctl").exists())
        .collect();
    found.sort();
    found.pop().map(|(_, folder)| folder)
}
