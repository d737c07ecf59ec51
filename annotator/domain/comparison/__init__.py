"""Two sentences held against each other: words, quotations, speakers, attribution."""
