package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.OpenCode;
import org.tocsin.internal.ascii.AsciiNames;
import org.tocsin.internal.ascii.CodeNames;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.form.Form;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Slice;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/**
 * A message as the generated codecs read it: one pass over the text, every constraint checked on the way, stopped by
 * a {@link Defect} at the first that does not hold.
 *
 * <p>Every reading method takes the current value; {@link #nextMember} and the methods of arrays move to the next value.
 */
public final class JsonInput extends JsonTokens {

    private static final int FEW = 4;
    /** Codes are shorter than this, so that their length need not be looked at. */
    private static final int SURE_TO_HOLD_CODES = 256;

    private final FirstLook look;

    private JsonInput(byte[] json, Limits limits, ReadMode mode, int depth) {
        super(json, limits, mode, depth);
        this.look = new FirstLook();
    }

    private JsonInput(JsonInput whole, Slice part) {
        super(whole, part);
        this.look = whole.look;
    }

    /** A reader of a whole text. */
    public static JsonInput of(byte[] json, Limits limits, ReadMode mode) {
        return new JsonInput(json, limits, mode, 0);
    }

    /** A reader of a value that stands so many levels down in a text that is yet to be written. */
    public static JsonInput of(byte[] json, Limits limits, int depth) {
        return new JsonInput(json, limits, ReadMode.STRICT, depth);
    }

    /** A reader of a member of the outermost object that could not be understood when it was met. */
    public JsonInput reread(Slice part) {
        JsonInput again = new JsonInput(this, part);
        again.startAny();
        return again;
    }

    /** What the values were shown to as they were read. */
    public FirstLook look() {
        return look;
    }

    /** The text of the current string. */
    public String text(int min, int max) {
        int length = stringLength();
        return length == NOT_PLAIN ? words(min, max) : plain(length, min, max);
    }

    /** The text of the current string, which has a form. */
    public String text(int min, int max, Form form, String expected) {
        String text = text(min, max);
        if (!form.takes(kinds) && !form.matches(text)) {
            throw fail(CoreProblem.PATTERN_NOT_MATCHED, expected);
        }
        return text;
    }

    /** As {@link #plainLength} of a value that has to be a string. */
    private int stringLength() {
        if (kind() != '"') {
            throw wrongType("string");
        }
        return plainLength();
    }

    private String plain(int length, int min, int max) {
        checkLength(length, length, min, max);
        kinds = Characters.ORDINARY;
        return plain(length);
    }

    /** The text of a string that is not plain. */
    private String words(int min, int max) {
        String text = string();
        int units = text.length();
        checkLength(units, min > 1 || units > max ? text.codePointCount(0, units) : units, min, max);
        look.at(text, kinds);
        return text;
    }

    private void checkLength(int units, int characters, int min, int max) {
        if (units > limits.stringLength()) {
            throw fail(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
        }
        if (characters < min || characters > max) {
            throw fail(CoreProblem.STRING_LENGTH_OUT_OF_RANGE, String.valueOf(min), String.valueOf(max));
        }
    }

    /** The current array of strings, each of the same form. */
    public List<String> texts(int most, int min, int max, Form form, String expected) {
        List<String> texts = new ArrayList<>(FEW);
        for (boolean more = enterArray(most); more; more = nextElement(texts.size(), most)) {
            texts.add(text(min, max, form, expected));
        }
        return texts;
    }

    /** The identifier that the current string is. */
    public MessageId messageId(int max, String expected) {
        String text = text(1, max);
        try {
            return MessageId.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw otherForm("uuid", expected, text);
        }
    }

    /** The current array of identifiers. */
    public List<MessageId> messageIds(int most, int max, String expected) {
        List<MessageId> ids = new ArrayList<>(FEW);
        for (boolean more = enterArray(most); more; more = nextElement(ids.size(), most)) {
            ids.add(messageId(max, expected));
        }
        return ids;
    }

    /** The instant that the current string is. */
    public Timestamp timestamp(int max, String expected) {
        String text = text(1, max);
        try {
            return Timestamp.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw otherForm("timestamp", expected, text);
        }
    }

    /** The current array of instants. */
    public List<Timestamp> timestamps(int most, int max, String expected) {
        List<Timestamp> times = new ArrayList<>(FEW);
        for (boolean more = enterArray(most); more; more = nextElement(times.size(), most)) {
            times.add(timestamp(max, expected));
        }
        return times;
    }

    /** The partial time that the current string is. */
    public PartialTimestamp partialTimestamp(int max, String expected) {
        String text = text(1, max);
        try {
            return PartialTimestamp.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw otherForm("partial-timestamp", expected, text);
        }
    }

    /** The party code that the current string is. */
    public PartyCode partyCode(int max, String expected) {
        String text = text(1, max);
        try {
            return PartyCode.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw otherForm("party-code", expected, text);
        }
    }

    /** The current array of party codes. */
    public List<PartyCode> partyCodes(int most, int max, String expected) {
        List<PartyCode> parties = new ArrayList<>(FEW);
        for (boolean more = enterArray(most); more; more = nextElement(parties.size(), most)) {
            parties.add(partyCode(max, expected));
        }
        look.codes(parties);
        return parties;
    }

    /** The version that the current string is. */
    public FormatVersion formatVersion(int max, String expected) {
        String text = text(1, max);
        try {
            return FormatVersion.of(text);
        } catch (IllegalArgumentException otherForm) {
            throw otherForm("version", expected, text);
        }
    }

    /** That the current string, which is this text, has not the form of this name. */
    Defect otherForm(String form, String expected, String text) {
        return new Defect(ShapeCodes.otherForm(pointer(), form, expected, text));
    }

    /** The code that the current string is. */
    public <C extends Code> C code(CodeList<C> list) {
        if (kind() != '"') {
            throw wrongType("string");
        }
        int found = CodeNames.of(list).find(json, at + 1, end);
        if (found == AsciiNames.NONE || limits.stringLength() < SURE_TO_HOLD_CODES) {
            return codeOfText(list);
        }
        passPlain();
        return judged(list.codes().get(found), list);
    }

    private <C extends Code> C codeOfText(CodeList<C> list) {
        String text = string();
        if (text.length() > limits.stringLength()) {
            throw fail(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
        }
        Optional<C> code = list.find(text);
        return code.isEmpty() ? olderSpelling(list, text) : judged(code.get(), list);
    }

    private <C extends Code> C judged(C code, CodeList<C> list) {
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            warn(CoreProblem.UNREGISTERED_CODE, code.code(), list.name());
        } else if (list.isDeprecated(code)) {
            warn(CoreProblem.DEPRECATED_CODE, code.code(), list.name());
        }
        return code;
    }

    private <C extends Code> C olderSpelling(CodeList<C> list, String text) {
        Optional<C> meant = mode == ReadMode.TOLERANT ? list.findAlias(text) : Optional.empty();
        if (meant.isEmpty()) {
            throw new Defect(ShapeCodes.noCode(pointer(), text, list));
        }
        warn(CoreProblem.DEPRECATED_CODE, text, list.name());
        return meant.get();
    }

    /** The current array of codes. */
    public <C extends Code> List<C> codes(int most, CodeList<C> list) {
        enterArray(most);
        C first = code(list);
        if (!nextElement(1, most)) {
            return List.of(first);
        }
        List<C> codes = new ArrayList<>(FEW);
        codes.add(first);
        do {
            codes.add(code(list));
        } while (nextElement(codes.size(), most));
        look.codes(codes);
        return codes;
    }
}
