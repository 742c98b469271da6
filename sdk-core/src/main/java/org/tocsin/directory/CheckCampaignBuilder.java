package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.service.Acknowledgement;

/**
 * Collects the checks of a series and what answers them; each {@link #measure} gives the results so far. The order of
 * arrival does not matter. Not safe for use by several threads.
 */
public final class CheckCampaignBuilder {

    private static final Comparator<Message<CommunicationCheck>> BY_AGE =
            Comparator.comparing(check -> Issue.of(check.header()));

    private final PartyCode sender;
    private final CheckCampaignId campaign;
    private final Set<Realm> realms;
    private final TakenMessages<CommunicationCheck> checks = new TakenMessages<>();
    private final TakenMessages<Acknowledgement> acknowledgements = new TakenMessages<>();
    private Directory directory = Directory.builder().build();
    private Optional<SignedAnswerVerifier> verifier = Optional.empty();

    CheckCampaignBuilder(PartyCode sender, CheckCampaignId campaign, Set<Realm> realms) {
        this.sender = sender;
        this.campaign = campaign;
        this.realms = realms;
    }

    /** The directory that has the contacts, the members of groups and the times of profiles. Without it there are none. */
    public CheckCampaignBuilder directory(Directory known) {
        this.directory = known;
        return this;
    }

    /** What verifies signed answers. Without it they are {@link CheckFinding#SIGNATURE_NOT_VERIFIED}. */
    public CheckCampaignBuilder signedAnswers(SignedAnswerVerifier check) {
        this.verifier = Optional.of(check);
        return this;
    }

    /** Offers a check of the series, or an acknowledgement of a check; what became of it is the answer. */
    public IntakeResult add(Message<?> message) {
        if (!realms.contains(message.header().realm())) {
            return IntakeResult.OTHER_REALM;
        }
        Optional<Message<CommunicationCheck>> check =
                message.narrowTo(CommunicationCheck.class).filter(this::isOfSeries);
        if (check.isPresent()) {
            return checks.add(check.get());
        }
        return message.narrowTo(Acknowledgement.class)
                .filter(CheckCampaignBuilder::answersCheck)
                .map(acknowledgements::add)
                .orElse(IntakeResult.UNRELATED);
    }

    private boolean isOfSeries(Message<CommunicationCheck> check) {
        return campaign.equals(check.body().campaign()) && sender.equals(check.party());
    }

    private static boolean answersCheck(Message<Acknowledgement> acknowledgement) {
        InReplyTo question = acknowledgement.header().inReplyTo();
        return question != null && question.type().equals(MessageType.COMMUNICATION_CHECK);
    }

    /** The results at an instant. */
    public CheckCampaign measure(Instant at) {
        Map<OwnedId, List<Message<Acknowledgement>>> answers = answersByPartyAndCheck();
        List<CheckResult> results = checks.all().stream()
                .sorted(BY_AGE)
                .flatMap(check -> new CheckMeasurement(directory, verifier, check, at).results(answers).stream())
                .toList();
        return new CheckCampaign(campaign, at, results, CheckTotals.of(results));
    }

    private Map<OwnedId, List<Message<Acknowledgement>>> answersByPartyAndCheck() {
        Map<OwnedId, List<Message<Acknowledgement>>> answers = new HashMap<>();
        for (Message<Acknowledgement> message : acknowledgements.all()) {
            InReplyTo question = message.header().inReplyTo();
            if (question != null) {
                PartyCode party = message.party();
                answers.computeIfAbsent(OwnedId.of(party, question.id()), key -> new ArrayList<>())
                        .add(message);
            }
        }
        return answers;
    }
}
