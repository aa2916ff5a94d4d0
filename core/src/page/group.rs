//! Numbers and codes as they are shown: in groups that can be read out.

/// Longest run of signs with a digit in it, in characters, that is shown without a blank: a telephone number has as many.
/// With large letters a longer one does not fit beside its label, and nobody reads it out without losing the place.
pub const LONGEST_CODE: usize = 12;

/// A number or code as it is shown. Digits stand in groups of four, a single last one joined to its neighbours: `0009 9000
/// 00011`; so does a code of letters and digits that is longer than [`LONGEST_CODE`]. One with signs of its own is parted
/// behind those: `2026/11/20/ 000002`. What is copied, sent or made into a picture is the bare code.
#[must_use]
pub fn grouped(code: &str) -> String {
    let is_number = !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit());
    if !is_number && code.chars().count() <= LONGEST_CODE {
        return code.to_owned();
    }
    let mut groups: Vec<String> = Vec::new();
    for part in code.split_inclusive(|c: char| !c.is_alphanumeric()).map(str::trim) {
        let length = part.chars().count();
        match groups.last_mut() {
            Some(last) if last.chars().count() + length <= LONGEST_CODE => last.push_str(part),
            _ if is_number || length > LONGEST_CODE => groups.push(fours(part)),
            _ => groups.push(part.to_owned()),
        }
    }
    groups.join(" ")
}

fn fours(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    let mut text = String::new();
    for (index, c) in characters.iter().enumerate() {
        if index > 0 && index % 4 == 0 && index + 1 < characters.len() {
            text.push(' ');
        }
        text.push(*c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_without_leaving_one_alone() {
        assert_eq!(grouped("0009900000011"), "0009 9000 00011");
        assert_eq!(grouped("8888809900000011"), "8888 8099 0000 0011");
        assert_eq!(grouped("1"), "1");
        assert_eq!(grouped(""), "");
    }

    #[test]
    fn a_code_longer_than_a_telephone_number_is_grouped_and_parted_behind_its_own_signs() {
        assert_eq!(grouped("9901U0201126V010003"), "9901 U020 1126 V010 003");
        assert_eq!(grouped("2026/11/20/000002"), "2026/11/20/ 000002");
        assert_eq!(grouped("RS-12345678901234567-9"), "RS- 1234 5678 9012 3456 7- 9");
        assert_eq!(grouped("CTH-24G2"), "CTH-24G2");
        assert_eq!(grouped("9901U020"), "9901U020");
        let longest = |text: &str| text.split(' ').map(|part| part.chars().count()).max();
        for length in 0..40 {
            for code in ["1", "A1", "A1/", "A-", "é1"].map(|sign| sign.repeat(length)) {
                let shown = grouped(&code);
                assert!(longest(&shown) <= Some(LONGEST_CODE), "{shown}");
                assert_eq!(shown.replace(' ', ""), code);
            }
        }
    }
}
