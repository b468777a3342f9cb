package render

import "html"

// escapeXML escapes text for XML and HTML, in content and between quotation marks.
func escapeXML(s string) string { return html.EscapeString(s) }
