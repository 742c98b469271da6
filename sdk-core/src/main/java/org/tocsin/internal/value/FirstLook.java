package org.tocsin.internal.value;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Category;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.MessageId;
import org.tocsin.message.Money;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.validation.CoreProblem;

/**
 * A quick test of each value of one message while the message is read or checked: it tells which rules about single
 * values may be broken. It has no false negatives: a rule that it does not name need not be run. As a rule it makes the
 * same test as the rule. Its tests for invisible characters, for indicators in an exercise and for accusations are coarser than {@link
 * CoreProblem#HIDDEN_CHARACTER_IN_VALUE}, {@link CoreProblem#MISLEADING_TEXT}, {@link
 * CoreProblem#REAL_INDICATOR_IN_EXERCISE} and {@link CoreProblem#ACCUSATION_IN_TEXT} and may name a rule that is kept.
 *
 * <p>The generated codecs call it for the values that rules watch by the register: values of certain forms, and members
 * with certain meanings.
 */
public final class FirstLook {

    private final NamedMessages named = new NamedMessages();
    /** The latest of the times of what has happened. */
    private @Nullable String latest;
    /** The deadline that ends first. */
    private @Nullable String soonest;
    /** The latest of the times before the one that is looked at, in a list in order of time. */
    private @Nullable PartialTime before;

    private final Identifiers identifiers = new Identifiers();
    private final AccusingTexts texts = new AccusingTexts();
    private int lastDocument = -1;
    private final IndicatorLabels labels = new IndicatorLabels();
    private @Nullable Timestamp earliestEnd;
    private boolean forbidsItsOwnUse;
    private long doubts;
    private final NeededVersion version = new NeededVersion();
    /** Whether only parts of the message are there; then it tests nothing, and every rule has to be run. */
    private final boolean ofParts;

    /** A first look at a message. */
    public FirstLook() {
        this(false);
    }

    private FirstLook(boolean ofParts) {
        this.ofParts = ofParts;
    }

    /**
     * A first look for the parts of a message of wrong shape. It tests nothing, because missing values could hide a
     * broken rule.
     */
    public static FirstLook atParts() {
        return new FirstLook(true);
    }

    /** Whether a rule about single values may be broken in the message, after all values were tested. */
    public boolean doubts(Header header) {
        return bits(header) != 0 || version.isAfter(header);
    }

    public NeededVersion version() {
        return version;
    }

    /** The rules that may be broken. */
    public Set<CoreProblem> doubted(Header header) {
        return ValueRules.of(bits(header));
    }

    private long bits(Header header) {
        long bits = doubts;
        if (bits != 0) {
            bits &= Indicators.forbidsBlocking(header) ? bits : ~ValueRules.ACTION_AGAINST_PAP;
            bits |= forbidsItsOwnUse ? ValueRules.ACTION_AGAINST_PAP : 0;
            bits &= PersonalDataNotice.isMissing(header) ? bits : ~ValueRules.PERSON_NAMED_WITHOUT_NOTICE;
            bits &= Indicators.isPlay(header) ? ~ValueRules.SPECIAL_ADDRESS : ~ValueRules.REAL_INDICATOR_IN_EXERCISE;
        }
        bits |= texts.mayAccuse(header) ? ValueRules.ACCUSATION_IN_TEXT : 0;
        if (lastDocument >= 0 && References.isAstray(lastDocument, header)) {
            bits |= ValueRules.DOCUMENT_NOT_THERE;
        }
        bits |= labels.areStricterIn(header) ? ValueRules.INDICATOR_STRICTER_THAN_MESSAGE : 0;
        if (earliestEnd != null && Times.isEarlier(earliestEnd, header.sentAt())) {
            bits |= ValueRules.INDICATOR_LAPSED;
        }
        if (latest != null && Times.happensAfterSending(latest, header)) {
            bits |= ValueRules.HAPPENED_AFTER_SENDING;
        }
        if (soonest != null && Times.hadPassed(soonest, header)) {
            bits |= ValueRules.DEADLINE_BEFORE_SENDING;
        }
        return named.include(header) ? bits | ValueRules.SELF_REFERENCE_OR_NO_QUESTION : bits;
    }

    /** Tests a string that may have other characters than plain ASCII. */
    public void at(String text) {
        if (Characters.hasInvisible(text)) {
            doubts |= ValueRules.HIDDEN_CHARACTER_IN_VALUE;
            doubts |= Characters.hasDirectionControl(text) ? ValueRules.MISLEADING_TEXT : 0;
        }
    }

    /** Tests a string that has characters of these kinds. */
    public void at(String text, int kinds) {
        if ((kinds & Characters.DOUBTFUL) != 0) {
            at(text);
        }
    }

    /** Tests whether a string has anything to read. */
    public void words(String text) {
        doubts |= Characters.isBlank(text) ? ValueRules.BLANK_TEXT : 0;
    }

    /** Tests a list of codes. */
    public void codes(List<?> codes) {
        doubts |= codes.size() > 1 && !ofParts && Codes.repeats(codes) ? ValueRules.REPEATED_CODE : 0;
    }

    /** Tests a day. */
    public void day(@Nullable String day) {
        doubts |= day != null && !ofParts && Days.isNone(day) ? ValueRules.NO_SUCH_DATE : 0;
    }

    /** Tests days. */
    public void day(List<String> days) {
        for (int i = 0; i < days.size(); i++) {
            day(days.get(i));
        }
    }

    /** Tests an instant. */
    public void at(@Nullable Timestamp time) {
        if (time != null) {
            atWritten(time.toString());
        }
    }

    /** Tests times, or notes parties that a member names. */
    public void at(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Timestamp time) {
                at(time);
            } else if (value instanceof PartyCode party) {
                at(party);
            }
        }
    }

    /** Tests a partial time. */
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

    /** Tests a time with its certainty. */
    public PartialTime at(PartialTime time) {
        if (ofParts) {
            return time;
        }
        doubts |= Times.isToldAsKnown(time) ? 0 : ValueRules.CERTAINTY_AND_TIME_UNFIT;
        return time;
    }

    /**
     * Tests the time of something that has happened according to the message; a planned time may be after the message.
     */
    public void happened(@Nullable PartialTime time) {
        if (time != null && time.at() != null) {
            happened(time.at().toString());
        }
    }

    /** Tests the instant of something that has happened. */
    public void happened(@Nullable Timestamp time) {
        if (time != null) {
            happened(time.toString());
        }
    }

    /** Tests the day of something that has happened. */
    public void happened(@Nullable String time) {
        if (time != null && !ofParts && !Days.isNone(time) && (latest == null || Times.beginsLater(time, latest))) {
            latest = time;
        }
    }

    /** Tests the time of a measure that is in this state. */
    public void happened(@Nullable PartialTime time, @Nullable MeasureState state) {
        if (Times.isTaken(state)) {
            happened(time);
        }
    }

    /** Tests an instant that must not have passed when the message is sent. */
    public void deadline(@Nullable Timestamp time) {
        if (time != null) {
            deadline(time.toString());
        }
    }

    /** Tests instants that must not have passed. */
    public void deadline(List<Timestamp> times) {
        for (int i = 0; i < times.size(); i++) {
            deadline(times.get(i));
        }
    }

    /** Tests a day that must not have passed. */
    public void deadline(@Nullable String time) {
        if (time != null && !ofParts && !Days.isNone(time) && (soonest == null || Times.endsSooner(time, soonest))) {
            soonest = time;
        }
    }

    /** Tests the first and the last moment of a period. */
    public void interval(@Nullable PartialTime from, @Nullable PartialTime until) {
        doubts |= !ofParts && Times.isBefore(until, from) ? ValueRules.INTERVAL_REVERSED : 0;
    }

    /** The same for instants. */
    public void interval(@Nullable Timestamp from, @Nullable Timestamp until) {
        if (from != null && until != null && !ofParts && Times.isBefore(until.toString(), from.toString())) {
            doubts |= ValueRules.INTERVAL_REVERSED;
        }
    }

    /** The same for days. */
    public void interval(@Nullable String from, @Nullable String until) {
        doubts |= from != null && until != null && !ofParts && Times.isBefore(until, from)
                ? ValueRules.INTERVAL_REVERSED
                : 0;
    }

    /** Tests the time of an element of a list in order of time, after those of the elements before it. */
    public void sequence(int index, @Nullable PartialTime time) {
        if (ofParts) {
            return;
        }
        before = index == 0 ? null : before;
        doubts |= Times.isBefore(time, before) ? ValueRules.LIST_OUT_OF_ORDER : 0;
        before = Times.later(before, time);
    }

    /** Tests a member of an element of a list that no other element of the list may share, after those before it. */
    public void uniqueInList(int index, @Nullable Object value) {
        doubts |= !ofParts && identifiers.isRepeatedInList(index, value) ? ValueRules.REPEATED_IDENTIFIER : 0;
    }

    /** Tests a member that no other object of the message may share. */
    public void uniqueInMessage(@Nullable Object value) {
        doubts |= !ofParts && identifiers.isRepeated(value) ? ValueRules.REPEATED_IDENTIFIER : 0;
    }

    /** Tests a member that refers to a message. */
    public void message(@Nullable MessageId id) {
        if (id != null) {
            named.note(id);
        }
    }

    /** Tests a member that refers to messages. */
    public void message(List<MessageId> ids) {
        named.noteAll(ids);
    }

    /** Notes a party that a member names. */
    public void at(@Nullable PartyCode party) {
        if (party != null) {
            texts.note(party);
        }
    }

    /** Tests a text. */
    public Text at(Text text) {
        if (ofParts) {
            return text;
        }
        doubts |= Texts.hasOneOriginal(text) ? 0 : ValueRules.TEXT_WITHOUT_ONE_ORIGINAL;
        for (int i = 0; i < text.entries().size(); i++) {
            texts.note(text.entries().get(i));
        }
        return text;
    }

    /** Tests a quantity. */
    public Quantity at(Quantity quantity) {
        if (ofParts) {
            return quantity;
        }
        doubts |= Quantities.isSound(quantity) ? 0 : ValueRules.QUANTITY_CONTRADICTORY;
        doubts |= Quantities.isCurrency(quantity.unit()) ? ValueRules.UNIT_DOES_NOT_FIT : 0;
        return quantity;
    }

    /** Tests whether a quantity and its unit fit what is counted. */
    public void counted(Meaning meaning, @Nullable Quantity quantity) {
        if (quantity != null && !ofParts) {
            doubts |= Quantities.fits(meaning, quantity) ? 0 : ValueRules.UNIT_DOES_NOT_FIT;
            doubts |= Quantities.isWithinWhole(meaning, quantity) ? 0 : ValueRules.SHARE_ABOVE_WHOLE;
        }
    }

    /** Tests whether quantities and their units fit what is counted. */
    public void counted(Meaning meaning, List<Quantity> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            counted(meaning, quantities.get(i));
        }
    }

    /** Tests a sum of money. */
    public Money at(Money money) {
        if (ofParts) {
            return money;
        }
        doubts |= Quantities.isSound(money) ? 0 : ValueRules.QUANTITY_CONTRADICTORY;
        doubts |= Quantities.fitsCurrency(money) ? 0 : ValueRules.AMOUNT_FINER_THAN_CURRENCY;
        return money;
    }

    /** Tests an indicator. */
    public Indicator at(Indicator indicator) {
        if (ofParts) {
            return indicator;
        }
        doubts |= Indicators.isInert(indicator) ? 0 : ValueRules.REAL_INDICATOR_IN_EXERCISE;
        doubts |= Indicators.isToBlock(indicator) && indicator.pap() == null ? ValueRules.ACTION_AGAINST_PAP : 0;
        doubts |= Indicators.isMalformed(indicator) ? ValueRules.MALFORMED_INDICATOR : 0;
        doubts |= Indicators.isSpecialAddress(indicator) ? ValueRules.SPECIAL_ADDRESS : 0;
        if (indicator.tlp() != null || indicator.pap() != null) {
            label(indicator);
        }
        if (indicator.validUntil() != null) {
            lifetime(indicator, indicator.validUntil());
        }
        if (!Characters.isAscii(indicator.value())) {
            doubts |= Indicators.hidesCharacter(indicator) ? ValueRules.HIDDEN_CHARACTER_IN_VALUE : 0;
        }
        doubts |= Indicators.misleads(indicator) ? ValueRules.MISLEADING_TEXT : 0;
        return indicator;
    }

    private void label(Indicator indicator) {
        labels.note(indicator);
        forbidsItsOwnUse |= Indicators.forbidsItsUse(indicator);
    }

    private void lifetime(Indicator indicator, Timestamp end) {
        doubts |= Indicators.isSeenAfterItsEnd(indicator) ? ValueRules.INDICATOR_LAPSED : 0;
        boolean first = earliestEnd == null || Times.isEarlier(end, earliestEnd);
        if (first && Indicators.isToBlock(indicator) && !Days.isNone(end.toString())) {
            earliestEnd = end;
        }
    }

    /** Tests a vulnerability. */
    public Vulnerability at(Vulnerability vulnerability) {
        if (ofParts) {
            return vulnerability;
        }
        doubts |= vulnerability.cvss() == null || CvssVector.isSound(vulnerability.cvss())
                ? 0
                : ValueRules.MALFORMED_CVSS_VECTOR;
        return vulnerability;
    }

    /** Tests an assessment of severity. */
    public SeverityAssessment at(SeverityAssessment severity) {
        doubts |= ofParts || Severities.isReasoned(severity) ? 0 : ValueRules.SEVERITY_WITHOUT_REASON;
        return severity;
    }

    /** Tests a list of categories. */
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

    /** Tests a code and the text that explains it if the code means "other". */
    public void explained(@Nullable Code code, @Nullable Text text) {
        if (ofParts) {
            return;
        }
        doubts |= Codes.isUnexplainedOther(code, text) ? ValueRules.UNEXPLAINED_OTHER : 0;
    }

    /** Tests codes and the text that explains those that mean "other". */
    public void explained(List<? extends Code> codes, @Nullable Text text) {
        for (int i = 0; i < codes.size(); i++) {
            explained(codes.get(i), text);
        }
    }

    /** Tests a member that names a person. */
    public void person(@Nullable String name) {
        doubts |= name == null || ofParts ? 0 : ValueRules.PERSON_NAMED_WITHOUT_NOTICE;
    }

    /** Tests a pointer to a document of the message. */
    public void document(@Nullable String pointer) {
        if (pointer != null && !ofParts) {
            lastDocument = Math.max(lastDocument, References.index(pointer));
        }
    }

    /** Tests pointers to documents of the message. */
    public void document(List<String> pointers) {
        for (String pointer : pointers) {
            document(pointer);
        }
    }
}
