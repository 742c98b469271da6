package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.tocsin.message.Amount;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WrittenValue;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/**
 * The reader of a message that the generated codecs use. It goes over the text once and checks every constraint; it
 * throws a {@link Defect} at the first one that is broken or, where all defects are wanted, continues after it.
 *
 * <p>Every reading method takes the current value; {@link #nextMember} and the methods of arrays move to the next
 * value. Null is returned only by a reading that continues after defects, for a value that has one; its list of the
 * elements of an array ends before the first such element.
 */
public final class JsonInput extends JsonTokens {

    private static final int FEW = 4;
    /** How many bytes of a string are examined to find why it is too long. */
    private static final int SHOWN = 200;
    /** Codes are shorter than this, so their length need not be checked. */
    private static final int SURE_TO_HOLD_CODES = 256;

    private final FirstLook look;

    private JsonInput(byte[] json, Limits limits, ReadMode mode, int depth, @Nullable Defects defects) {
        super(json, limits, mode, depth, defects);
        this.look = defects == null ? new FirstLook() : FirstLook.atParts();
    }

    private JsonInput(JsonInput whole, Slice part, String member) {
        super(whole, part, member);
        this.look = whole.look;
    }

    /** A reader of a whole text. */
    public static JsonInput of(byte[] json, Limits limits, ReadMode mode) {
        return new JsonInput(json, limits, mode, 0, null);
    }

    /** A reader of a whole text that notes all its defects. */
    public static JsonInput of(byte[] json, Limits limits, ReadMode mode, Defects defects) {
        return new JsonInput(json, limits, mode, 0, defects);
    }

    /** A reader of a value that will be written into another text at this depth. */
    public static JsonInput of(byte[] json, Limits limits, int depth) {
        return new JsonInput(json, limits, ReadMode.STRICT, depth, null);
    }

    /** A reader of a value that will be written into another text at this depth; it notes all defects of the value. */
    static JsonInput of(byte[] json, Limits limits, int depth, Defects defects) {
        return new JsonInput(json, limits, ReadMode.STRICT, depth, defects);
    }

    /** A reader of a member of the outermost object that could not be decoded when it was first reached. */
    public JsonInput reread(Slice part, String member) {
        JsonInput again = new JsonInput(this, part, member);
        again.startAny();
        return again;
    }

    /** The first look that examined the values while they were read. */
    public FirstLook look() {
        return look;
    }

    /** The current object as extensions; each member keeps its original text. */
    public Extensions extensions() {
        Map<String, String> json = new LinkedHashMap<>();
        if (enterObject()) {
            for (String key = nextAnyMember(json); key != null; key = nextAnyMember(json)) {
                json.put(key, raw(skip()));
            }
        }
        return Extensions.of(json);
    }

    /** The text of the current string. */
    public @Nullable String text(int min, int max) {
        if (kind() != '"') {
            noString();
            return null;
        }
        int length = plainLength();
        return length == NOT_PLAIN ? words(min, max) : plain(length, min, max);
    }

    private void noString() {
        String words = kind() == '[' ? WrittenWords.text(json, place, end) : "";
        if (words.isEmpty()) {
            wrongType("string");
        } else {
            reject(place, ShapeCodes.noString(pointer(), words));
            skip();
        }
    }

    /** The text of the current string, which must match a form. */
    public @Nullable String text(int min, int max, Form form, String expected) {
        String text = text(min, max);
        if (text != null && !form.takes(kinds) && !form.matches(text)) {
            otherForm(form, expected, text);
            return null;
        }
        return text;
    }

    private void otherForm(Form form, String expected, String text) {
        rejectShape(place, inFull -> ShapeCodes.otherForm(pointer(), "", expected, text, form::matches, inFull));
    }

    private @Nullable String plain(int length, int min, int max) {
        boolean fits = fits(length, length, min, max);
        kinds = Characters.ORDINARY;
        String text = plain(length);
        if (fits && length > 0 && text.charAt(0) == ' ') {
            look.words(text);
        }
        return fits ? text : null;
    }

    /** The text of a string that is not plain. */
    private @Nullable String words(int min, int max) {
        String text = string();
        int units = text.length();
        if (!fits(units, min > 1 || units > max ? text.codePointCount(0, units) : units, min, max)) {
            return null;
        }
        look.words(text);
        look.at(text, kinds);
        return text;
    }

    private boolean fits(int units, int characters, int min, int max) {
        if (units > limits.stringLength()) {
            reject(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
            return false;
        }
        if (characters < min || characters > max) {
            otherLength(characters, min, max);
            return false;
        }
        return true;
    }

    private void otherLength(int characters, int min, int max) {
        rejectShape(
                place,
                inFull -> ShapeCodes.otherLength(
                        pointer(), String.valueOf(min), String.valueOf(max), characters, beginning()));
    }

    /** The beginning of the current string, as it is written, with its escapes. */
    private String beginning() {
        int start = place + 1;
        String text = new String(json, start, Math.min(SHOWN, end - start), StandardCharsets.UTF_8);
        int close = text.indexOf('"');
        return close < 0 ? text : text.substring(0, close);
    }

    /** The current array, of at most {@code most} entries, as a text; null where there are none. */
    public @Nullable Text text(int most) {
        if (kind() == '"') {
            int start = place;
            reject(start, ShapeCodes.noText(pointer(), WrittenWords.string(json, start, end)));
            skip();
            return null;
        }
        List<TextEntry> entries = TextEntryCodec.LIST.readAll(this, most);
        return entries.isEmpty() ? null : look.at(new Text(entries));
    }

    /** Adds an element, unless it or one before it has a defect. */
    static <T> void add(List<T> elements, int read, @Nullable T element) {
        if (element != null && elements.size() == read) {
            elements.add(element);
        }
    }

    /** The current array of strings, each of the same form. */
    public List<String> texts(int most, int min, int max, Form form, String expected) {
        List<String> texts = new ArrayList<>(FEW);
        int read = 0;
        for (boolean more = enterArray(most); more; more = nextElement(++read, most)) {
            add(texts, read, text(min, max, form, expected));
        }
        return texts;
    }

    /** The current string as an identifier. */
    public @Nullable MessageId messageId(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : MessageId.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("uuid", expected, text, MessageId::asWritten);
            return null;
        }
    }

    /** The current array as a list of identifiers. */
    public List<MessageId> messageIds(int most, int max, String expected) {
        List<MessageId> ids = new ArrayList<>(FEW);
        int read = 0;
        for (boolean more = enterArray(most); more; more = nextElement(++read, most)) {
            add(ids, read, messageId(max, expected));
        }
        return ids;
    }

    /** The current string as an instant. */
    public @Nullable Timestamp timestamp(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : Timestamp.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("timestamp", expected, text, Timestamp::asWritten);
            return null;
        }
    }

    /** The current array of instants. */
    public List<Timestamp> timestamps(int most, int max, String expected) {
        List<Timestamp> times = new ArrayList<>(FEW);
        int read = 0;
        for (boolean more = enterArray(most); more; more = nextElement(++read, most)) {
            add(times, read, timestamp(max, expected));
        }
        return times;
    }

    /** The current string as a partial time. */
    public @Nullable PartialTimestamp partialTimestamp(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : PartialTimestamp.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("partial-timestamp", expected, text, PartialTimestamp::asWritten);
            return null;
        }
    }

    /** The current string as a party code. */
    public @Nullable PartyCode partyCode(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : PartyCode.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("party-code", expected, text, PartyCode::asWritten);
            return null;
        }
    }

    /** The current array of party codes. */
    public List<PartyCode> partyCodes(int most, int max, String expected) {
        List<PartyCode> parties = new ArrayList<>(FEW);
        int read = 0;
        for (boolean more = enterArray(most); more; more = nextElement(++read, most)) {
            add(parties, read, partyCode(max, expected));
        }
        look.codes(parties);
        return parties;
    }

    /** The current string as a version. */
    public @Nullable FormatVersion formatVersion(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : FormatVersion.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("version", expected, text, FormatVersion::asWritten);
            return null;
        }
    }

    /** The current string as an amount of money. */
    public @Nullable Amount amount(int max, String expected) {
        String text = text(1, max);
        try {
            return text == null ? null : Amount.of(text);
        } catch (IllegalArgumentException otherForm) {
            otherForm("amount", expected, text, Amount::asWritten);
            return null;
        }
    }

    /** Reports that the current string, with this text, does not match the form. */
    void otherForm(
            String form, String expected, @Nullable String text, Function<String, ? extends WrittenValue> asWritten) {
        rejectShape(
                place,
                inFull -> ShapeCodes.otherForm(
                        pointer(),
                        form,
                        expected,
                        String.valueOf(text),
                        each -> asWritten.apply(each).isWellFormed(),
                        inFull));
    }

    /** The current string as a code. */
    public <C extends Code> @Nullable C code(CodeList<C> list) {
        if (kind() != '"') {
            wrongType("string");
            return null;
        }
        int found = CodeNames.of(list).find(json, at + 1, end);
        if (found == AsciiNames.NONE || limits.stringLength() < SURE_TO_HOLD_CODES) {
            return codeOfText(list);
        }
        passPlain();
        return judged(list.codes().get(found), list);
    }

    private <C extends Code> @Nullable C codeOfText(CodeList<C> list) {
        String text = string();
        if (text.length() > limits.stringLength()) {
            reject(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
            return null;
        }
        Optional<C> code = list.find(text);
        return code.isEmpty() ? olderSpelling(list, text) : judged(code.get(), list);
    }

    private <C extends Code> C judged(C code, CodeList<C> list) {
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            unregistered(code, list);
        } else if (list.isDeprecated(code)) {
            warn(CoreProblem.DEPRECATED_CODE, code.code(), list.name());
        }
        return code;
    }

    private <C extends Code> void unregistered(C code, CodeList<C> list) {
        warn(
                Problem.of(CoreProblem.UNREGISTERED_CODE, pointer(), code.code(), list.name()),
                () -> ShapeCodes.unregistered(pointer(), code.code(), list));
    }

    private <C extends Code> @Nullable C olderSpelling(CodeList<C> list, String text) {
        Optional<C> meant = mode == ReadMode.TOLERANT ? list.findAlias(text) : Optional.empty();
        if (meant.isEmpty()) {
            rejectShape(place, inFull -> ShapeCodes.noCode(pointer(), text, list, inFull));
            return null;
        }
        String read = meant.get().code();
        Problem problem = Problem.of(CoreProblem.DEPRECATED_CODE, pointer(), text, list.name(), read)
                .withVariant(ProblemVariant.OTHER_SPELLING)
                .withSuggestions(List.of(read));
        warn(problem, () -> problem);
        return meant.get();
    }

    /** The current array of codes. */
    public <C extends Code> List<C> codes(int most, CodeList<C> list) {
        if (!enterArray(most)) {
            return List.of();
        }
        C first = code(list);
        if (!nextElement(1, most)) {
            return first == null ? List.of() : List.of(first);
        }
        List<C> codes = new ArrayList<>(FEW);
        add(codes, 0, first);
        int read = 1;
        do {
            add(codes, read, code(list));
        } while (nextElement(++read, most));
        look.codes(codes);
        return codes;
    }
}
