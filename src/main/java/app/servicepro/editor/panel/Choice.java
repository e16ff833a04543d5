package app.servicepro.editor.panel;

/** One of the things that a field offers, and whether it is chosen. */
public record Choice(String value, String label, boolean on) {}
