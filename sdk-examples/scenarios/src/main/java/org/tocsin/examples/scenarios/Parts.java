package org.tocsin.examples.scenarios;

import org.tocsin.code.Certainty;
import org.tocsin.code.Precision;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.Tlp;
import org.tocsin.code.Unit;
import org.tocsin.directory.Directory;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.Reply;
import org.tocsin.message.Signature;
import org.tocsin.message.Text;

/** The parts that many messages of the stories are made of. */
final class Parts {

    private Parts() {}

    /** The beginning of an envelope that is meant, with its bare label. */
    static Header.Builder envelope(MessageId id, Office from, String sentAt, Tlp tlp) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(id)
                .originator(from.asOriginator())
                .sentAt(sentAt)
                .handling(Handling.builder().tlp(tlp).build());
    }

    /** The group of all parties. */
    static Recipient everybody() {
        return Recipient.builder().group(Directory.ALL_PARTIES).build();
    }

    static Text english(String words) {
        return Text.of("en", words);
    }

    /** A text in English with a courtesy translation into French. */
    static Text text(String english, String french) {
        return english(english).withCourtesyTranslation("fr", french);
    }

    /** That a message answers another, in the revision that it has. */
    static InReplyTo answerTo(Message<?> question) {
        return InReplyTo.builder()
                .id(question.header().id())
                .type(question.header().type())
                .revision(question.header().revisionOrDefault())
                .build();
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

    /** Stands where a real message has the signature of its sender; no key belongs to it. */
    static Signature sampleSignature() {
        return Signature.builder()
                .protectedHeader("eyJhbGciOiJFZERTQSJ9")
                .signature("c2lnbmF0dXJl")
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
