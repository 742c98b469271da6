// Generated from codes/guidance-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Guidance kind: What sort of guidance material is.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class GuidanceKind extends OpenCode {

    /**
     * {@code awareness-material}, Awareness material: Makes people see a danger and know what to do: posters, films,
     * leaflets.
     */
    public static final GuidanceKind AWARENESS_MATERIAL = new GuidanceKind("awareness-material", true);

    /** {@code good-practice}, Good practice: Tells what has worked well somewhere. */
    public static final GuidanceKind GOOD_PRACTICE = new GuidanceKind("good-practice", true);

    /** {@code guideline}, Guideline: Tells step by step how something should be done. */
    public static final GuidanceKind GUIDELINE = new GuidanceKind("guideline", true);

    /** {@code checklist}, Checklist: Lists what to check. */
    public static final GuidanceKind CHECKLIST = new GuidanceKind("checklist", true);

    /** {@code playbook}, Playbook: Lays down who does what when something happens. */
    public static final GuidanceKind PLAYBOOK = new GuidanceKind("playbook", true);

    /** {@code curriculum}, Curriculum: Lays out what is taught, in what order, and how. */
    public static final GuidanceKind CURRICULUM = new GuidanceKind("curriculum", true);

    /** {@code training-material}, Training material: Is used to teach: slides, tasks, scenarios. */
    public static final GuidanceKind TRAINING_MATERIAL = new GuidanceKind("training-material", true);

    /** {@code model-text}, Model text: Gives wording to start from, such as a law, an agreement or a policy. */
    public static final GuidanceKind MODEL_TEXT = new GuidanceKind("model-text", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final GuidanceKind UNKNOWN = new GuidanceKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final GuidanceKind UNDISCLOSED = new GuidanceKind("undisclosed", true);

    private static final CodeList<GuidanceKind> LIST = CodeList.open(
            "guidance-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    AWARENESS_MATERIAL,
                    GOOD_PRACTICE,
                    GUIDELINE,
                    CHECKLIST,
                    PLAYBOOK,
                    CURRICULUM,
                    TRAINING_MATERIAL,
                    MODEL_TEXT,
                    UNKNOWN,
                    UNDISCLOSED));

    private GuidanceKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    GuidanceKind another(String text, boolean known) {
        return new GuidanceKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<GuidanceKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static GuidanceKind of(String code) {
        return LIST.of(code);
    }
}
