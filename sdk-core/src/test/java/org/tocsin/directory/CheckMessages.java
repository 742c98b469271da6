package org.tocsin.directory;

import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.header;
import static org.tocsin.directory.DirectoryMessages.id;
import static org.tocsin.directory.DirectoryMessages.message;

import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.Reply;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** The checks of one series, sent on the first of April at 08:00 with a wish for two days, and answers to them. */
final class CheckMessages {

    static final CheckCampaignId SERIES = CheckCampaignId.random();
    static final String CHALLENGE = "q7Jm2xT0b4Zr9KfA";

    private CheckMessages() {}

    static CommunicationCheck.Builder question() {
        return CommunicationCheck.builder()
                .kind(CommunicationCheckKind.FULL_LOOP)
                .challenge(CHALLENGE)
                .campaign(SERIES);
    }

    static Header.Builder envelope(int number, PartyCode party) {
        return header(FORUM, PocRole.DIRECTORY_MANAGER, "2026-04-01T08:00:00Z")
                .realm(Realm.TEST)
                .id(id(number))
                .recipients(Recipient.builder()
                        .party(party)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .reply(Reply.builder()
                        .expected(ReplyExpectation.ACKNOWLEDGEMENT)
                        .by("2026-04-03T08:00:00Z")
                        .build());
    }

    static Message<CommunicationCheck> check(int number, PartyCode party) {
        return message(envelope(number, party), question().build());
    }

    static Acknowledgement.Builder right() {
        return Acknowledgement.builder()
                .level(AcknowledgementLevel.READ)
                .answeredBy(AnsweringDesk.builder()
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .onDuty(true)
                        .build())
                .challengeAnswer(CHALLENGE)
                .contactData(ContactDataState.CORRECT);
    }

    static Message<Acknowledgement> answer(int number, PartyCode party, String sentAt, Acknowledgement.Builder body) {
        return message(
                header(party, PocRole.NATIONAL_TECHNICAL, sentAt)
                        .realm(Realm.TEST)
                        .inReplyTo(InReplyTo.builder()
                                .id(id(number))
                                .type(MessageType.COMMUNICATION_CHECK)
                                .build()),
                body.build());
    }
}
