package app.servicepro.editor.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting in the panel.
 *
 * @param kind how it is typed: a setting's type in lower case
 * @param words whether there is a text for each language
 * @param max most characters, or the largest number; 0 when unlimited
 * @param leaves of words one for each language, else exactly one
 * @param choices what may be chosen; empty where it is typed
 * @param picture of a picture; null for everything else
 * @param missing whether a language lacks it
 * @param open whether the viewer may change something of it
 */
public record Field(
    String doc,
    String at,
    String kind,
    boolean words,
    String label,
    String help,
    boolean required,
    int max,
    List<Leaf> leaves,
    List<Choice> choices,
    @Nullable PictureField picture,
    boolean missing,
    boolean open) {}
