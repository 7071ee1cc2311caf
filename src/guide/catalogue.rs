//! What the guide refers to but does not hold: places, parties, articles and facts.

use crate::content::FactValue;

/// Answers the guide's questions about the rest of the content. Only needed while a guide is loaded.
pub trait Catalogue {
    /// The municipalities' slugs, in the order they are offered.
    fn municipalities(&self) -> Vec<String>;

    /// Whether there is an article with this slug.
    fn has_article(&self, slug: &str) -> bool;

    /// The fact with this id.
    fn fact(&self, id: &str) -> Option<&FactValue>;

    /// Whether there is a party with this slug.
    fn has_party(&self, slug: &str) -> bool;

    /// Whether a party serves a municipality; without one, whether it serves the whole county.
    fn serves(&self, party: &str, municipality: Option<&str>) -> bool;

    /// Whether parties may have this role at all.
    fn knows_role(&self, role: &str) -> bool;

    /// The parties with a role that serve a municipality, its own units first; without one, those that serve the whole county.
    fn parties_with_role(&self, role: &str, municipality: Option<&str>) -> Vec<String>;

    /// A municipality's front desk.
    fn front_desk(&self, municipality: &str) -> Option<String>;
}
