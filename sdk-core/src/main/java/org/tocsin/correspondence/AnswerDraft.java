package org.tocsin.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.MessageType;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.TextEntry;

/**
 * The beginning of an answer: its header, the types of message that fit, and the language of the question.
 *
 * <p>Immutable. It goes to the office that asked, and under the label of the question, unless its writer says otherwise.
 * Clause: <a href="{@docRoot}/clauses.html#answering">answering</a>.
 */
public final class AnswerDraft {

    private final FollowUp about;
    private final PartyRole originator;
    private final boolean toAll;
    private final boolean repeatingNothing;

    AnswerDraft(FollowUp about, PartyRole originator, boolean toAll, boolean repeatingNothing) {
        this.about = about;
        this.originator = originator;
        this.toAll = toAll;
        this.repeatingNothing = repeatingNothing;
    }

    /** The same answer, addressed also to all recipients of the question except the one that answers. */
    public AnswerDraft toAll() {
        return new AnswerDraft(about, originator, true, repeatingNothing);
    }

    /**
     * The same answer, of which its writer says that it repeats nothing of the question, in its title neither: it has
     * the label {@code clear}, and can be sent to parties that may not have the question. An acknowledgement usually is
     * such an answer.
     */
    public AnswerDraft repeatingNothing() {
        return new AnswerDraft(about, originator, toAll, true);
    }

    /** The types of message that answer the question, the one that fits best first. */
    public List<MessageType> types() {
        return AnswerTypes.to(about.message());
    }

    /** The language in which the question was asked: that of its title's original. */
    public Optional<String> language() {
        return about.message().header().title().original().map(TextEntry::lang);
    }

    /**
     * The header, without the time of sending and the title; a title in an exercise begins with the marker of the
     * exercise.
     */
    public Header.Builder header() {
        Header question = about.message().header();
        return about.next(originator)
                .inReplyTo(InReplyTo.builder()
                        .id(question.id())
                        .type(question.type())
                        .revision(question.revisionOrDefault())
                        .digest(about.digest())
                        .build())
                .recipients(recipients(question))
                .handling(repeatingNothing ? Handling.builder().tlp(Tlp.CLEAR).build() : question.handling());
    }

    private List<Recipient> recipients(Header question) {
        Recipient asker = Recipient.builder()
                .party(question.originator().party())
                .role(question.originator().role())
                .build();
        Stream<Recipient> others = toAll ? question.recipients().stream() : Stream.empty();
        return Stream.concat(Stream.of(asker), others.filter(each -> !isOneself(each) && !each.equals(asker)))
                .toList();
    }

    /** Whether an addressee is the office that answers, or its party without more. */
    private boolean isOneself(Recipient recipient) {
        return originator.party().equals(recipient.party())
                && (recipient.role() == null || recipient.role().equals(originator.role()));
    }
}
