package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.form.Characters;
import org.tocsin.message.Category;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.validation.CoreProblem;

/**
 * A first look at each value of one message, taken while the value is in hand anyway: which rules about single values may
 * be broken somewhere. It never misses: where it has no doubt, those rules need not be run. What it asks of a value is
 * what the rule asks. Of characters nobody sees, and of indicators in an exercise, it asks less than
 * {@link CoreProblem#HIDDEN_CHARACTER_IN_VALUE}, {@link CoreProblem#MISLEADING_TEXT} and
 * {@link CoreProblem#REAL_INDICATOR_IN_EXERCISE} do, and may doubt what is sound.
 *
 * <p>The generated codecs show it what the register says that rules watch: values of some forms, and members that mean
 * something.
 */
public final class FirstLook {

    private static final long NEVER = Long.MIN_VALUE;

    private final List<MessageId> named = new ArrayList<>(4);
    private @Nullable PartialTimestamp latest;
    private long latestSecond = NEVER;
    private int lastDocument = -1;
    private long doubts;
    /** Whether it looks at what is there of a message: then it sees nothing, and every rule is to be run. */
    private final boolean ofParts;

    /** A first look at a message. */
    public FirstLook() {
        this(false);
    }

    private FirstLook(boolean ofParts) {
        this.ofParts = ofParts;
    }

    /** A look at what is there of a message of wrong shape, which sees nothing: there is no telling what it would miss. */
    public static FirstLook atParts() {
        return new FirstLook(true);
    }

    /** Whether a rule about single values may be broken in the message, all of which has been looked at. */
    public boolean doubts(Header header) {
        return bits(header) != 0;
    }

    /** The rules that may be broken. */
    public Set<CoreProblem> doubted(Header header) {
        return ValueRules.of(bits(header));
    }

    private long bits(Header header) {
        long bits = doubts;
        if (bits != 0) {
            bits &= Indicators.forbidsBlocking(header) ? bits : ~ValueRules.ACTION_AGAINST_PAP;
            bits &= Indicators.isPlay(header) ? ~ValueRules.SPECIAL_ADDRESS : ~ValueRules.REAL_INDICATOR_IN_EXERCISE;
        }
        if (lastDocument >= 0 && References.isAstray(lastDocument, header)) {
            bits |= ValueRules.DOCUMENT_NOT_THERE;
        }
        if (latest != null && Times.happensAfterSending(latest, header)) {
            bits |= ValueRules.HAPPENED_AFTER_SENDING;
        }
        return namesItself(header) ? bits | ValueRules.SELF_REFERENCE_OR_NO_QUESTION : bits;
    }

    private boolean namesItself(Header header) {
        for (int i = 0; i < named.size(); i++) {
            if (References.isToItself(named.get(i), header)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at a string of which it is not known that it is plain ASCII. */
    public void at(String text) {
        if (Characters.hasInvisible(text)) {
            doubts |= ValueRules.HIDDEN_CHARACTER_IN_VALUE;
            doubts |= Characters.hasDirectionControl(text) ? ValueRules.MISLEADING_TEXT : 0;
        }
    }

    /** Looks at a string that has characters of these kinds. */
    public void at(String text, int kinds) {
        if ((kinds & Characters.DOUBTFUL) != 0) {
            at(text);
        }
    }

    /** Looks at a list of codes. */
    public void codes(List<?> codes) {
        doubts |= codes.size() > 1 && !ofParts && Codes.repeats(codes) ? ValueRules.REPEATED_CODE : 0;
    }

    /** Looks at a day. */
    public void day(@Nullable String day) {
        doubts |= day != null && !ofParts && Days.isNone(day) ? ValueRules.NO_SUCH_DATE : 0;
    }

    /** Looks at days. */
    public void day(List<String> days) {
        for (int i = 0; i < days.size(); i++) {
            day(days.get(i));
        }
    }

    /** Looks at an instant. */
    public void at(@Nullable Timestamp time) {
        if (time != null) {
            atWritten(time.toString());
        }
    }

    /** Looks at instants. */
    public void at(List<Timestamp> times) {
        for (int i = 0; i < times.size(); i++) {
            at(times.get(i));
        }
    }

    /** Looks at a partial time. */
    public void at(@Nullable PartialTimestamp time) {
        if (time != null) {
            atWritten(time.toString());
        }
    }

    private void atWritten(String time) {
        if (ofParts) {
            return;
        }
        doubts |= Days.isNone(time) ? ValueRules.NO_SUCH_DATE : 0;
        doubts |= Times.hidesOffset(time) ? ValueRules.UNKNOWN_LOCAL_OFFSET : 0;
    }

    /** Looks at a time with its certainty. */
    public PartialTime at(PartialTime time) {
        if (ofParts) {
            return time;
        }
        doubts |= Times.isToldAsKnown(time) ? 0 : ValueRules.CERTAINTY_AND_TIME_UNFIT;
        return time;
    }

    /** Looks at a time of something that is said to have happened; what is planned may lie after the message. */
    public void happened(@Nullable PartialTime time) {
        if (ofParts) {
            return;
        }
        PartialTimestamp at = time == null ? null : time.at();
        if (at == null || Days.isNone(at.toString())) {
            return;
        }
        long second = Times.earliestSecond(at.toString());
        if (latest == null || (second >= latestSecond && Times.isLater(at, latest))) {
            latest = at;
            latestSecond = second;
        }
    }

    /** Looks at a time of a measure, in the state that it is said to be in. */
    public void happened(@Nullable PartialTime time, @Nullable MeasureState state) {
        if (Times.isTaken(state)) {
            happened(time);
        }
    }

    /** Looks at a member that names a message. */
    public void message(@Nullable MessageId id) {
        if (id != null) {
            named.add(id);
        }
    }

    /** Looks at a member that names messages. */
    public void message(List<MessageId> ids) {
        named.addAll(ids);
    }

    /** Looks at a text. */
    public Text at(Text text) {
        if (ofParts) {
            return text;
        }
        doubts |= Texts.hasOneOriginal(text) ? 0 : ValueRules.TEXT_WITHOUT_ONE_ORIGINAL;
        return text;
    }

    /** Looks at a quantity. */
    public Quantity at(Quantity quantity) {
        if (ofParts) {
            return quantity;
        }
        doubts |= Quantities.isSound(quantity) ? 0 : ValueRules.QUANTITY_CONTRADICTORY;
        return quantity;
    }

    /** Looks at an indicator. */
    public Indicator at(Indicator indicator) {
        if (ofParts) {
            return indicator;
        }
        doubts |= Indicators.isInert(indicator) ? 0 : ValueRules.REAL_INDICATOR_IN_EXERCISE;
        doubts |= Indicators.isToBlock(indicator) ? ValueRules.ACTION_AGAINST_PAP : 0;
        doubts |= Indicators.isMalformed(indicator) ? ValueRules.MALFORMED_INDICATOR : 0;
        doubts |= Indicators.isSpecialAddress(indicator) ? ValueRules.SPECIAL_ADDRESS : 0;
        if (!Characters.isAscii(indicator.value())) {
            doubts |= Indicators.hidesCharacter(indicator) ? ValueRules.HIDDEN_CHARACTER_IN_VALUE : 0;
            doubts |= Indicators.misleads(indicator) ? ValueRules.MISLEADING_TEXT : 0;
        }
        return indicator;
    }

    /** Looks at a vulnerability. */
    public Vulnerability at(Vulnerability vulnerability) {
        if (ofParts) {
            return vulnerability;
        }
        doubts |= vulnerability.cvss() == null || CvssVector.isSound(vulnerability.cvss())
                ? 0
                : ValueRules.MALFORMED_CVSS_VECTOR;
        return vulnerability;
    }

    /** Looks at a list of categories. */
    public void categoryList(List<Category> categories) {
        if (ofParts) {
            return;
        }
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (Categories.repeats(categories, i) || Categories.isTest(category)) {
                doubts |= ValueRules.REPEATED_OR_TEST_CATEGORY;
            }
            if (Categories.isUnplaced(category, categories)) {
                doubts |= ValueRules.UNPLACED_PRIVATE_CATEGORY;
            }
        }
    }

    /** Looks at a code and the text that explains it where it says that it is something else. */
    public void explained(@Nullable Code code, @Nullable Text text) {
        if (ofParts) {
            return;
        }
        doubts |= Codes.isUnexplainedOther(code, text) ? ValueRules.UNEXPLAINED_OTHER : 0;
    }

    /** Looks at codes and the text that explains those which say that they are something else. */
    public void explained(List<? extends Code> codes, @Nullable Text text) {
        for (int i = 0; i < codes.size(); i++) {
            explained(codes.get(i), text);
        }
    }

    /** Looks at a pointer to a document of the message. */
    public void document(@Nullable String pointer) {
        if (pointer != null && !ofParts) {
            lastDocument = Math.max(lastDocument, References.index(pointer));
        }
    }

    /** Looks at pointers to documents of the message. */
    public void document(List<String> pointers) {
        for (int i = 0; i < pointers.size(); i++) {
            document(pointers.get(i));
        }
    }
}
