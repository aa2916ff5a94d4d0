# The simple mode: what is added to every page.
sederhana-read = Read aloud
sederhana-more = Show more
sederhana-less = Show the main things only
sederhana-assumed = Part of the answer here is our assumption.
