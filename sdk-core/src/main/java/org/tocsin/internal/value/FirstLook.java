package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.internal.form.Characters;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/**
 * A first look at each value of one message, taken while the value is in hand anyway: whether a rule about single values
 * may be broken somewhere. It tells neither where nor which, and may doubt what is sound, but never misses: where it has
 * no doubt, those rules need not be run.
 *
 * <p>The generated codecs show it the values: those that {@code members.json} names by what they mean, and those of the
 * types that the generator's {@code java.json} names.
 */
public final class FirstLook {

    private static final long NEVER = Long.MIN_VALUE;

    private final List<MessageId> ids = new ArrayList<>(4);
    private long latest = NEVER;
    private int lastDocument = -1;
    private boolean doubtful;
    private boolean blocks;
    private boolean indicates;

    /** Whether a rule about single values may be broken in the message, all of which has been looked at. */
    public boolean doubts(Header header) {
        return doubtful
                || (blocks && header.handling().pap() == Pap.RED)
                || (indicates && header.realm() == Realm.EXERCISE)
                || lastDocument >= header.documents().size()
                || isAheadOf(header)
                || namesItself(header);
    }

    /** Whether something that is said to have happened is dated after the message; what is planned may be, too. */
    private boolean isAheadOf(Header header) {
        return latest != NEVER
                && Times.mayBeAfter(latest, Times.earliestSecond(header.sentAt().toString()));
    }

    /** Whether the message's id stands anywhere but as its id and its thread. */
    private boolean namesItself(Header header) {
        int expected = header.id().equals(header.thread()) ? 2 : 1;
        int found = 0;
        for (int i = 0; i < ids.size(); i++) {
            found += ids.get(i).equals(header.id()) ? 1 : 0;
        }
        return found > expected;
    }

    /** Looks at a string of which it is not known that it is plain ASCII. */
    public void at(String text) {
        doubtful |= Characters.hasInvisible(text);
        atDay(text);
    }

    /** Looks at a string that has characters of these kinds. */
    public void at(String text, int kinds) {
        doubtful |= (kinds & Characters.DOUBTFUL) != 0;
        atDay(text);
    }

    /** Looks at a string that may be a day and is plain ASCII. */
    public void atDay(String text) {
        doubtful |= Days.looksLikeDay(text) && Days.isNone(text);
    }

    /** Looks at an instant. */
    public void at(@Nullable Timestamp time) {
        if (time != null) {
            atWritten(time.toString());
        }
    }

    /** Looks at a partial time. */
    public void at(@Nullable PartialTimestamp time) {
        if (time != null) {
            atWritten(time.toString());
        }
    }

    private void atWritten(String time) {
        doubtful |= Days.isNone(time) || Times.hidesOffset(time);
    }

    /** Looks at an identifier. */
    public void at(@Nullable MessageId id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Looks at a list of codes. */
    public void at(List<?> codes) {
        doubtful |= codes.size() > 1 && Codes.mayRepeat(codes);
    }

    /** Looks at a text. */
    public Text at(Text text) {
        doubtful |= !Texts.hasOneOriginal(text);
        return text;
    }

    /** Looks at a quantity. */
    public Quantity at(Quantity quantity) {
        doubtful |= !Quantities.isSound(quantity);
        return quantity;
    }

    /** Looks at a time with its certainty. */
    public PartialTime at(PartialTime time) {
        doubtful |= !Times.isToldAsKnown(time);
        if (time.at() != null) {
            latest = Math.max(latest, Times.earliestSecond(time.at().toString()));
        }
        return time;
    }

    /** Looks at an indicator. */
    public Indicator at(Indicator indicator) {
        indicates = true;
        blocks |= indicator.use() == IndicatorUse.BLOCK;
        doubtful |= !Characters.isAscii(indicator.value())
                || !IndicatorForms.fits(indicator.kind(), indicator.value())
                || IndicatorForms.isSpecialAddress(indicator.kind(), indicator.value());
        return indicator;
    }

    /** Looks at a code and the text that explains it where it says that it is something else. */
    public void other(@Nullable Code code, @Nullable Text text) {
        doubtful |= Codes.isUnexplainedOther(code, text);
    }

    /** Looks at codes and the text that explains those which say that they are something else. */
    public void other(List<? extends Code> codes, @Nullable Text text) {
        if (text == null) {
            for (int i = 0; i < codes.size(); i++) {
                other(codes.get(i), null);
            }
        }
    }

    /** Looks at a pointer to a document of the message. */
    public void document(@Nullable String pointer) {
        if (pointer != null) {
            lastDocument = Math.max(lastDocument, DocumentPointers.index(pointer));
        }
    }

    /** Looks at pointers to documents of the message. */
    public void document(List<String> pointers) {
        for (int i = 0; i < pointers.size(); i++) {
            document(pointers.get(i));
        }
    }
}
