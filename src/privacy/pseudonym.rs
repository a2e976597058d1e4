//! Pseudonyms: what tells measures and organisations apart, and says nothing of them to who lacks the key.

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;

use crate::base::{MeasureId, text};
use crate::source;

/// The signs of a pseudonym: digits and capitals without those that look like another (Crockford’s base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many signs stand on each side of the hyphen: fifty bits, so that among a thousand names two get the same
/// pseudonym once in two thousand million keys.
const HALF: usize = 5;

/// What a pseudonym stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A measure, by its number.
    Measure,
    /// An organisation, by its name, whatever the case.
    Organisation,
}

impl Named {
    /// Returns the letter that a pseudonym begins with.
    const fn letter(self) -> char {
        match self {
            Self::Measure => 'M',
            Self::Organisation => 'T',
        }
    }
}

/// The secret of a partnership from which its pseudonyms are made: the same key, the same pseudonyms.
#[derive(Clone)]
pub struct Key {
    secret: [u8; 32],
    /// Whether it is the one of the invented season, which everybody knows.
    pub is_demo: bool,
}

/// What is wrong with a file that should hold a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// It is no key file, or somebody changed it.
    #[error("no key")]
    Unreadable,
    /// It was made for another partnership.
    #[error("made for {0}")]
    Foreign(String),
    /// It is that of the invented season, in another partnership.
    #[error("the key of the example")]
    Demo,
}

/// The file of a key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    partnership: String,
    #[serde(default)]
    demo: bool,
    key: String,
    check: String,
}

impl Key {
    /// The name of the file in the workspace.
    pub const FILE: &str = "schluessel.toml";

    /// Returns the key of random bytes.
    #[must_use]
    pub const fn of(secret: [u8; 32]) -> Self {
        Self { secret, is_demo: false }
    }

    /// Reads a key file.
    ///
    /// # Errors
    ///
    /// When it is none, was damaged, or was made for another partnership. That of the invented season is bound to
    /// the invented partnership.
    pub fn read(file: &str, partnership: &str) -> Result<Self, KeyFault> {
        let file: KeyFile = toml::from_str(file).map_err(|_| KeyFault::Unreadable)?;
        let secret = secret(&file.key).ok_or(KeyFault::Unreadable)?;
        let key = Self { secret, is_demo: file.demo };
        if key.check(&file.partnership) != file.check {
            return Err(KeyFault::Unreadable);
        }
        match (file.partnership == partnership, key.is_demo) {
            (true, _) => Ok(key),
            (false, true) => Err(KeyFault::Demo),
            (false, false) => Err(KeyFault::Foreign(file.partnership)),
        }
    }

    /// Returns the file of the key for a partnership, under a few words on what it is.
    #[must_use]
    pub fn file(&self, partnership: &str, words: &str) -> String {
        let mut file = String::new();
        for line in words.lines() {
            file.extend(["# ", line, "\n"]);
        }
        let mut line = |name: &str, value: &str| {
            let value = toml::Value::from(value);
            file.extend([name, " = ", &value.to_string(), "\n"]);
        };
        line("partnership", partnership);
        line("key", &source::hex(&self.secret));
        line("check", &self.check(partnership));
        file
    }

    /// Returns by what a slip in a key file shows. A partnership may change its name in its file; the invented one
    /// may not.
    fn check(&self, partnership: &str) -> String {
        if self.is_demo { self.signs("demo", partnership).collect() } else { self.mark() }
    }

    /// Returns what tells the key from others and gives nothing of it away.
    #[must_use]
    pub fn mark(&self) -> String {
        self.signs("key", "").collect()
    }

    /// Returns the pseudonym of a measure.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> String {
        self.pseudonym(Named::Measure, &id.to_string())
    }

    /// Returns the pseudonym of something by its name, such as `M-7K3Q9-XZD2A`.
    #[must_use]
    pub fn pseudonym(&self, named: Named, name: &str) -> String {
        let letter = named.letter();
        let signs: String = self.signs(&letter.to_string(), &text::key(name)).collect();
        let (first, last) = signs.split_at(HALF);
        format!("{letter}-{first}-{last}")
    }

    /// Returns the signs that the key makes of a name, of a kind of its own (HMAC-SHA-256, RFC 2104).
    fn signs(&self, kind: &str, name: &str) -> impl Iterator<Item = char> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.secret).expect("a key may have any length");
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(name.as_bytes());
        let tag = mac.finalize().into_bytes();
        let bits = tag.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let sign = move |it: usize| usize::try_from(bits >> (59 - 5 * it) & 31).unwrap_or(0);
        (0..2 * HALF).map(move |it| char::from(SIGNS[sign(it)]))
    }
}

fn secret(hex: &str) -> Option<[u8; 32]> {
    let mut secret = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (byte, at) in secret.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&hex[at..at + 2], 16).ok()?;
    }
    Some(secret)
}

#[cfg(test)]
mod tests {
    use super::{Key, KeyFault, Named};

    const HERE: &str = "Partnerschaft Musterland";

    fn file(key: &Key) -> String {
        key.file(HERE, "Two\nlines")
    }

    #[test]
    fn a_key_makes_the_same_pseudonyms_whenever_it_is_read() {
        let key = Key::of([7; 32]);
        let again = Key::read(&file(&key), HERE).expect("it was written by us");
        let pseudonym = key.pseudonym(Named::Measure, "M-07");
        assert_eq!(again.pseudonym(Named::Measure, "m-07"), pseudonym);
        assert_eq!((pseudonym.len(), &pseudonym[..2]), (13, "M-"));
        assert_ne!(key.pseudonym(Named::Measure, "M-08"), pseudonym);
        assert_ne!(key.pseudonym(Named::Organisation, "M-07")[2..], pseudonym[2..]);
        assert_ne!(Key::of([8; 32]).pseudonym(Named::Measure, "M-07"), pseudonym);
    }

    #[test]
    fn pseudonyms_are_those_that_the_standard_defines() {
        // HMAC-SHA-256 with 32 times 0b as the key, of "M", a zero byte and "m-07", computed by another program.
        let key = Key::of([0x0b; 32]);
        assert_eq!(key.pseudonym(Named::Measure, "M-07"), "M-Y1JE0-XMHW1");
    }

    #[test]
    fn a_key_file_that_is_damaged_or_somebody_elses_is_refused() {
        let good = file(&Key::of([7; 32]));
        for bad in [
            String::new(),
            good.replace("0707", "0708"),
            good.replace("key = \"07", "key = \""),
            good.replace("0707", "07ü7"),
            format!("{good}more = 1\n"),
        ] {
            assert_eq!(Key::read(&bad, HERE).err(), Some(KeyFault::Unreadable), "{bad}");
        }
        let foreign = Key::read(&good, "Partnerschaft Nebenan").err();
        assert_eq!(foreign, Some(KeyFault::Foreign(HERE.to_owned())));
    }
}
