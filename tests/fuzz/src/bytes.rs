//! Choices made by bytes, the first first; when they are used up, every choice is the first.

/// Bytes that are still to be used.
pub(crate) struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub const fn is_used_up(&self) -> bool {
        self.0.is_empty()
    }

    /// The next byte.
    pub fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// A number below `limit`; 0 when that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::from(self.next()).checked_rem(limit).unwrap_or(0)
    }

    /// One of them.
    pub fn pick<'b, T>(&mut self, from: &'b [T]) -> Option<&'b T> {
        let at = self.below(from.len());
        from.get(at)
    }

    /// As many bytes as the next one says, or what is left.
    pub fn short(&mut self) -> &'a [u8] {
        let length = usize::from(self.next()).min(self.0.len());
        let (short, rest) = self.0.split_at(length);
        self.0 = rest;
        short
    }

    /// As many bytes as the next two say, or what is left.
    pub fn long(&mut self) -> &'a [u8] {
        let length = usize::from(u16::from_be_bytes([self.next(), self.next()])).min(self.0.len());
        let (long, rest) = self.0.split_at(length);
        self.0 = rest;
        long
    }

    /// What is left.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.0)
    }
}
