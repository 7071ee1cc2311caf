//! The pages as people use them: headless Chromium, touch only, from the language to the plan.
//!
//! Needs Debian's `chromium` and `chromium-driver`. Without them the tests fail and say so.

#[allow(dead_code)]
mod driver;
mod journeys;
