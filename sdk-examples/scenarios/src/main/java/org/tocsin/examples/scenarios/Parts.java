package org.tocsin.examples.scenarios;

import org.tocsin.code.Certainty;
import org.tocsin.code.Precision;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Unit;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Question;
import org.tocsin.message.Reply;
import org.tocsin.message.Text;

/** The parts that many messages of the stories are made of. */
final class Parts {

    private Parts() {}

    static Text english(String words) {
        return Text.of("en", words);
    }

    /** A text in English with a courtesy translation into French. */
    static Text text(String english, String french) {
        return english(english).withCourtesyTranslation("fr", french);
    }

    static MessageReference reference(Message<?> other, ReferenceRelation relation) {
        return MessageReference.builder()
                .id(other.header().id())
                .relation(relation)
                .build();
    }

    static Reply responseBy(String by) {
        return Reply.builder().expected(ReplyExpectation.RESPONSE).by(by).build();
    }

    static Reply acknowledgementBy(String by) {
        return Reply.builder().expected(ReplyExpectation.ACKNOWLEDGEMENT).by(by).build();
    }

    static Quantity persons(long number) {
        return Quantity.builder()
                .value(number)
                .unit(Unit.PERSONS)
                .precision(Precision.EXACT)
                .build();
    }

    static PartialTime at(String when) {
        return PartialTime.builder().at(when).build();
    }

    static PartialTime about(String when) {
        return PartialTime.builder().at(when).certainty(Certainty.ESTIMATED).build();
    }

    static Quantity exactly(long value, Unit unit) {
        return Quantity.builder()
                .value(value)
                .unit(unit)
                .precision(Precision.EXACT)
                .build();
    }

    static Quantity between(long min, long max, Unit unit) {
        return Quantity.builder()
                .min(min)
                .max(max)
                .unit(unit)
                .precision(Precision.BAND)
                .build();
    }

    static Question question(int number, String words) {
        return Question.builder().number(number).text("en", words).build();
    }
}
