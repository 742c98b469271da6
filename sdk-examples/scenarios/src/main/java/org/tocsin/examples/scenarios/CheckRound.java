package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.acknowledgementBy;
import static org.tocsin.examples.scenarios.Parts.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.Topic;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.EntryId;
import org.tocsin.message.Message;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/**
 * One round of communication checks: who asks, on which day, and by when an answer is hoped for. It is a technical test;
 * nobody acts on what it says.
 *
 * @param sender the office that asks
 * @param campaign the identifier of the round
 * @param sentAt when its checks are sent
 * @param by until when an answer is hoped for
 */
record CheckRound(Office sender, CheckCampaignId campaign, String sentAt, String by) {

    /** Asks a desk to send a challenge back. */
    Message<CommunicationCheck> ask(
            Narrator narrator, Office desk, EntryId entry, CommunicationCheckKind kind, String challenge) {
        return narrator.send(
                Envelope.of(narrator, sentAt, sender, Tlp.GREEN, text("Communication check", "Vérification du contact"))
                        .recipients(desk.asRecipient())
                        .realm(Realm.TEST)
                        .reply(acknowledgementBy(by)),
                CommunicationCheck.builder()
                        .kind(kind)
                        .channel(ChannelKind.EMAIL)
                        .entry(entry)
                        .challenge(challenge)
                        .announced(false)
                        .campaign(campaign)
                        .build());
    }

    /** The desk's duty officer reads the check and sends this back. */
    Message<Acknowledgement> answer(
            Narrator narrator, Message<CommunicationCheck> check, Office desk, String answeredAt, String challenge) {
        return narrator.send(
                Envelope.reply(narrator, answeredAt, desk, check, Tlp.GREEN, "Communication check answered")
                        .realm(Realm.TEST),
                Acknowledgement.builder()
                        .level(AcknowledgementLevel.READ)
                        .answeredBy(AnsweringDesk.builder()
                                .role(desk.role())
                                .onDuty(true)
                                .build())
                        .challengeAnswer(challenge)
                        .contactData(ContactDataState.CORRECT)
                        .build());
    }

    /** The result at a moment, from all that was sent in this round. */
    CheckCampaign measure(Narrator narrator, Instant at) {
        CheckCampaign.Builder builder =
                CheckCampaign.builder(sender.party(), campaign, Realm.TEST).directory(narrator.directory());
        for (MessageType type : List.of(MessageType.COMMUNICATION_CHECK, MessageType.ACKNOWLEDGEMENT)) {
            narrator.correspondence()
                    .about(Topic.type(type), Set.of(Realm.TEST))
                    .forEach(builder::add);
        }
        return builder.measure(at);
    }
}
