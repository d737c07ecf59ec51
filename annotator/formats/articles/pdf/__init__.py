"""PDF: lines on paper become paragraphs again."""
