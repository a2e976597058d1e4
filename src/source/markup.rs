//! Reads XML parts piece by piece, without entities of their own and no deeper than real ones are.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, Event};

use super::refusal::Refusal;

/// Elements may lie within each other so deep.
const DEPTH_MAX: u32 = 256;

/// One tag or one piece of text may be so long.
const TOKEN_MAX: usize = 8 << 20;

/// What comes next in a document; comments and instructions are passed over.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// An element begins. An empty one is closed by the next piece.
    Open(Tag<'a>),
    /// An element ends.
    Close(End<'a>),
    /// Text; what stands between two tags may come in several pieces.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
#[derive(Debug)]
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().into_inner())
    }

    /// Returns the value of an attribute, by its name without prefix.
    pub(super) fn get(&self, name: &str) -> Result<Option<Cow<'_, str>>, Refusal> {
        self.find(|it| local(it) == name)
    }

    /// Returns the value of an attribute, by its name with the prefix that every program uses.
    pub(super) fn get_prefixed(&self, name: &str) -> Result<Option<Cow<'_, str>>, Refusal> {
        self.find(|it| it == name)
    }

    /// Returns the values of several attributes, by their names without prefix, looked at once.
    pub(super) fn values<const N: usize>(
        &self,
        names: [&str; N],
    ) -> Result<[Option<Cow<'_, str>>; N], Refusal> {
        let mut values = [const { None }; N];
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(malformed)?;
            let name = local(attribute.key.into_inner());
            let wanted = names.iter().position(|it| *it == name);
            if let Some(value) = wanted.map(|it| &mut values[it]).filter(|it| it.is_none()) {
                *value = Some(normalized(&attribute)?);
            }
        }
        Ok(values)
    }

    fn find(&self, is_it: impl Fn(&str) -> bool) -> Result<Option<Cow<'_, str>>, Refusal> {
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(malformed)?;
            if is_it(attribute.key.into_inner()) {
                return normalized(&attribute).map(Some);
            }
        }
        Ok(None)
    }
}

/// The end of an element.
#[derive(Debug)]
pub(super) struct End<'a>(BytesEnd<'a>);

impl End<'_> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().into_inner())
    }
}

/// A document that is being read.
pub(super) struct Markup<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    depth: u32,
}

impl<'a> Markup<'a> {
    /// Begins to read a part; `part` is its name for messages.
    pub(super) fn new(bytes: &'a [u8], part: &'a str) -> Result<Self, Refusal> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::refused("encoding", part))?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, part, depth: 0 })
    }

    /// Returns the next piece, or nothing at the proper end of the document.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'a>>, Refusal> {
        loop {
            let before = self.reader.buffer_position();
            let event = self.reader.read_event().map_err(malformed)?;
            if self.reader.buffer_position() - before > TOKEN_MAX as u64 {
                return Err(Refusal::refused("markup", self.part));
            }
            return Ok(Some(match event {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEPTH_MAX {
                        return Err(Refusal::refused("markup", self.part));
                    }
                    Piece::Open(Tag(tag))
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    Piece::Close(End(tag))
                }
                Event::Text(text) => {
                    if self.depth == 0 && !text.trim_ascii().is_empty() {
                        return Err(malformed("text outside"));
                    }
                    Piece::Text(text.xml10_content())
                }
                Event::CData(text) => Piece::Text(text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = match reference.resolve_char_ref().map_err(malformed)? {
                        Some(letter) => letter,
                        None => match &*reference {
                            "lt" => '<',
                            "gt" => '>',
                            "amp" => '&',
                            "apos" => '\'',
                            "quot" => '"',
                            _ => return Err(Refusal::refused("markup", self.part)),
                        },
                    };
                    Piece::Text(letter.to_string().into())
                }
                Event::DocType(_) => return Err(Refusal::refused("markup", self.part)),
                Event::Eof if self.depth == 0 => return Ok(None),
                Event::Eof => return Err(malformed("cut off")),
                _ => continue,
            }));
        }
    }

    /// Returns all text up to the end of the element that was just opened, elements within included.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, Refusal> {
        self.text_where(|_| true)
    }

    /// Returns the text of the element that was just opened; of elements within it only those that
    /// are wanted, by their name.
    pub(super) fn text_where(
        &mut self,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Cow<'a, str>, Refusal> {
        let end = self.depth - 1;
        let mut unwanted = None;
        let mut all = Cow::Borrowed("");
        while self.depth > end {
            match self.next()? {
                Some(Piece::Open(tag)) => {
                    if unwanted.is_none() && !is_wanted(tag.name()) {
                        unwanted = Some(self.depth);
                    }
                }
                Some(Piece::Close(_)) => unwanted = unwanted.filter(|it| *it <= self.depth),
                Some(Piece::Text(text)) if unwanted.is_none() => all += text,
                Some(Piece::Text(_)) => {}
                None => return Err(malformed("cut off")),
            }
        }
        Ok(all)
    }

    /// Passes over the rest of the element that was just opened.
    pub(super) fn skip(&mut self) -> Result<(), Refusal> {
        self.text_where(|_| false).map(drop)
    }

    /// Returns how many elements are open.
    pub(super) fn depth(&self) -> u32 {
        self.depth
    }
}

/// Returns a name without its prefix. Names are so short that looking at every byte is the fastest.
fn local(name: &str) -> &str {
    name.bytes().rposition(|it| it == b':').map_or(name, |colon| &name[colon + 1..])
}

fn normalized<'a>(attribute: &Attribute<'a>) -> Result<Cow<'a, str>, Refusal> {
    attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0).map_err(malformed)
}

fn malformed(error: impl std::fmt::Display) -> Refusal {
    Refusal::damaged(error.to_string())
}
