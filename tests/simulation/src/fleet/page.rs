//! The tables of `docs/fleet.md`.

use super::scene::{self, Asks, Scene};
use super::{Figures, live, model};

/// Seed of the page.
pub const SEED: u64 = 1;
/// Phones of a whole country, all with the app in front at once: more than there ever will be.
const COUNTRY: u64 = 20_000_000;
/// The tables stand between these lines of the page.
const BEGIN: &str = "<!-- figures: cargo xtask fleet --write -->";
const END: &str = "<!-- end of figures -->";

/// The scenes in which the app must keep the law: outages, and midnight by the clock alone and with people.
#[must_use]
pub fn scenes(seed: u64) -> [Scene; 4] {
    [
        scene::outage(seed),
        scene::offline(60_000, seed),
        scene::midnight(None, seed),
        scene::midnight(Some(120_000), seed),
    ]
}

/// What a gateway may ask of those whom it sheds.
pub const ASKS: [Asks; 7] = [
    Asks::Nothing,
    Asks::Seconds(5),
    Asks::Seconds(30),
    Asks::Seconds(120),
    Asks::Seconds(300),
    Asks::Seconds(600),
    Asks::Turn,
];

/// The tables for fleets of these sizes.
#[must_use]
pub fn tables(sizes: &[usize], seed: u64, tell: &mut dyn FnMut(&str)) -> String {
    let mut rows = Vec::new();
    let mut said = |what: &str, figures: &Figures, tell: &mut dyn FnMut(&str)| {
        let row = row(what, figures);
        tell(&row);
        rows.push(row);
    };
    for scene in scenes(seed) {
        for phones in sizes {
            let figures = live(model::fleet(&scene, *phones), &scene);
            said(&scene.name, &figures, tell);
        }
    }
    let first = rows.join("\n");
    let phones = sizes.first().copied().unwrap_or(0);
    let mut asked = |make: fn(usize, Asks, u64) -> Scene| {
        let mut rows = Vec::new();
        for asks in ASKS {
            let scene = make(phones, asks, seed);
            let row = shed(&scene, &live(model::fleet(&scene, phones), &scene));
            tell(&row);
            rows.push(row);
        }
        format!(
            "| `Retry-After` | busiest second | later mean | times what is carried | 95 % served after | all served after | requests a \
             phone |\n| - | - | - | - | - | - | - |\n{}",
            rows.join("\n")
        )
    };
    let (spread, at_once) = (asked(scene::shedding), asked(scene::at_once));
    format!(
        "| scene | phones | requests a phone before | busiest second | later mean | times the mean | 95 % served after | all \
         served after | busiest second of 20 million |\n| - | - | - | - | - | - | - | - | - |\n{first}\n\n\
         The gateway is back from an hour's outage and sheds, {} phones, {} requests a second carried:\n\n{spread}\n\n\
         The same, when every phone comes in the same second, without that second:\n\n{at_once}\n",
        number(phones as u64),
        number((phones / 60) as u64),
    )
}

fn row(what: &str, figures: &Figures) -> String {
    let phones = u64::try_from(figures.phones).unwrap_or(u64::MAX);
    let country = u64::from(figures.busiest)
        .saturating_mul(COUNTRY)
        .checked_div(phones)
        .unwrap_or(0);
    format!(
        "| {what} | {} | {} | {} | {} | {} | {} | {} | {} |",
        number(phones),
        tenths(figures.each_tenths().0),
        number(u64::from(figures.busiest)),
        tenths(figures.mean_tenths()),
        tenths(figures.ratio_tenths()),
        time(Some(figures.recovery_s as u64)),
        time(figures.all_s),
        number(country),
    )
}

fn shed(scene: &Scene, figures: &Figures) -> String {
    format!(
        "| {} | {} | {} | {} | {} | {} | {} |",
        scene.name,
        number(u64::from(figures.busiest)),
        tenths(figures.mean_tenths()),
        tenths(figures.times_tenths(scene.capacity.unwrap_or(0))),
        time(Some(figures.recovery_s as u64)),
        time(figures.all_s),
        tenths(figures.each_tenths().1),
    )
}

/// `1.234.567`, as the other pages write numbers.
fn number(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len().saturating_sub(at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

fn tenths(n: u64) -> String {
    format!("{},{}", number(n / 10), n % 10)
}

fn time(seconds: Option<u64>) -> String {
    match seconds {
        None => "not within the scene".to_owned(),
        Some(s) if s < 120 => format!("{s} s"),
        Some(s) => format!("{} min {} s", s / 60, s % 60),
    }
}

/// The page with these tables in the place of those that were there.
///
/// # Errors
/// A reason, when the page has no place for them.
pub fn with(page: &str, tables: &str) -> Result<String, String> {
    let place = || format!("the page has no line `{BEGIN}` with `{END}` after it");
    let (before, rest) = page.split_once(BEGIN).ok_or_else(place)?;
    let (_, after) = rest.split_once(END).ok_or_else(place)?;
    Ok(format!("{before}{BEGIN}\n\n{tables}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_on_the_other_pages() {
        assert_eq!(
            ["0", "999", "1.000", "20.000.000"],
            [0, 999, 1_000, 20_000_000].map(number)
        );
        assert_eq!(
            (tenths(12_345), time(Some(119)), time(Some(121))),
            ("1.234,5".into(), "119 s".into(), "2 min 1 s".into())
        );
    }

    #[test]
    fn tables_take_the_place_of_older_ones_and_of_nothing_else() {
        let page = format!("a\n{BEGIN}\nold\n{END}\nb\n");
        let new = with(&page, "new\n").unwrap();
        assert_eq!(new, format!("a\n{BEGIN}\n\nnew\n\n{END}\nb\n"));
        assert_eq!(with(&new, "new\n").unwrap(), new);
        assert!(with("a", "new").is_err());
    }
}
