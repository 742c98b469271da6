package org.tocsin.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.revision.Kept;
import org.tocsin.revision.MessageHistories;
import org.tocsin.revision.MessageHistory;
import org.tocsin.survey.TalliedResponse.Treatment;

/** Chooses of each party the one response that counts, and says why the others do not. */
final class ResponseSelection {

    private static final Comparator<Message<?>> BY_TIME = Comparator.comparing(Message::sentAt);
    private static final Comparator<TalliedResponse> BY_PARTY = Comparator.<TalliedResponse, String>comparing(
                    each -> each.party().toString())
            .thenComparing(each -> each.id().toString())
            .thenComparingLong(TalliedResponse::revision)
            .thenComparing(TalliedResponse::treatment)
            .thenComparing(each -> each.misfits().toString());

    private final SurveyFit fit;
    private final Set<PartyCode> invited;
    private final List<Message<Cancellation>> cancellations;
    private final boolean countsLate;
    private final List<Message<SurveyResponse>> counted = new ArrayList<>();
    private final List<TalliedResponse> responses = new ArrayList<>();
    private int answered;

    ResponseSelection(
            SurveyFit fit, Set<PartyCode> invited, List<Message<Cancellation>> cancellations, boolean countsLate) {
        this.fit = fit;
        this.invited = invited;
        this.cancellations = cancellations;
        this.countsLate = countsLate;
    }

    /** The responses that count, one of each party, by party. */
    List<Message<SurveyResponse>> counted() {
        return counted;
    }

    /** How many parties have submitted a response to this survey, whether or not it counts. */
    int answered() {
        return answered;
    }

    /** What has become of each response. */
    List<TalliedResponse> responses() {
        return responses;
    }

    void select(List<Message<SurveyResponse>> all) {
        MessageHistories<Message<SurveyResponse>> histories = histories(all);
        Map<PartyCode, List<Judged>> byParty = new TreeMap<>();
        for (MessageHistory<Message<SurveyResponse>> history : histories.all()) {
            Optional<Message<SurveyResponse>> current = history.current();
            Set<Message<SurveyResponse>> contradicting = identitySet(history.contradicting());
            for (Message<SurveyResponse> text : histories.texts(history.key())) {
                if (current.filter(text::equals).isEmpty()) {
                    Judged judged = judged(text);
                    report(judged, leftBehind(judged, history, contradicting));
                }
            }
            current.map(this::judged).ifPresent(judged -> {
                Treatment treatment = apart(judged);
                if (treatment == Treatment.COUNTED) {
                    byParty.computeIfAbsent(judged.party(), party -> new ArrayList<>())
                            .add(judged);
                } else {
                    report(judged, treatment);
                }
            });
        }
        byParty.values().forEach(this::selectOne);
        responses.sort(BY_PARTY);
    }

    /** The responses that came in time, if that is asked for. */
    private MessageHistories<Message<SurveyResponse>> histories(List<Message<SurveyResponse>> all) {
        MessageHistories<Message<SurveyResponse>> histories = new MessageHistories<>();
        for (Message<SurveyResponse> response : all) {
            Judged judged = judged(response);
            if (response.header().sentAt().findInstant().isEmpty()) {
                report(judged, Treatment.UNDATED);
            } else if (!countsLate && judged.isLate()) {
                report(judged, Treatment.LATE);
            } else if (histories.add(response) == Kept.KNOWN) {
                report(judged, Treatment.SUPERSEDED);
            }
        }
        cancellations.forEach(histories::addCancellation);
        return histories;
    }

    private static Set<Message<SurveyResponse>> identitySet(List<Message<SurveyResponse>> some) {
        Set<Message<SurveyResponse>> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(some);
        return set;
    }

    private static Treatment leftBehind(
            Judged judged,
            MessageHistory<Message<SurveyResponse>> history,
            Set<Message<SurveyResponse>> contradicting) {
        Message<SurveyResponse> text = judged.response();
        if (judged.holds(SurveyMisfit.Effect.RESPONSE_LEFT_OUT)) {
            return Treatment.OTHER_SURVEY;
        }
        if (history.cancellation(text.header().revisionOrDefault()).isPresent()) {
            return Treatment.WITHDRAWN;
        }
        return contradicting.contains(text) ? Treatment.CONTRADICTED : Treatment.SUPERSEDED;
    }

    private Judged judged(Message<SurveyResponse> response) {
        return new Judged(response, fit.misfits(response));
    }

    /** What can be said of a response without looking at others. */
    private Treatment apart(Judged judged) {
        if (judged.holds(SurveyMisfit.Effect.RESPONSE_LEFT_OUT)) {
            return Treatment.OTHER_SURVEY;
        }
        return invited.contains(judged.party()) ? Treatment.COUNTED : Treatment.NOT_INVITED;
    }

    /** Of the messages of a party, drafts apart, the one sent last. */
    private void selectOne(List<Judged> messages) {
        List<Judged> submitted = new ArrayList<>();
        for (Judged each : messages) {
            if (each.isDraft()) {
                report(each, Treatment.DRAFT);
            } else {
                submitted.add(each);
            }
        }
        if (submitted.isEmpty()) {
            return;
        }
        answered++;
        List<Judged> last = latest(submitted);
        for (Judged each : last) {
            report(each, last.size() > 1 ? Treatment.AMBIGUOUS : byConsent(each));
        }
    }

    private static Treatment byConsent(Judged judged) {
        return judged.response().body().consent() == SurveyConsent.NOT_PUBLISHED
                ? Treatment.NOT_PUBLISHED
                : Treatment.COUNTED;
    }

    /** Those sent last: one, or all that were sent together and differ. What is left behind is superseded. */
    private List<Judged> latest(List<Judged> some) {
        Message<?> last = some.stream().map(Judged::response).max(BY_TIME).orElseThrow();
        List<Judged> latest = new ArrayList<>();
        for (Judged each : some) {
            if (BY_TIME.compare(each.response(), last) < 0) {
                report(each, Treatment.SUPERSEDED);
            } else {
                latest.add(each);
            }
        }
        Judged first = latest.get(0);
        if (latest.stream().allMatch(each -> each.saysTheSameAs(first))) {
            latest.subList(1, latest.size()).forEach(each -> report(each, Treatment.SUPERSEDED));
            return List.of(first);
        }
        return latest;
    }

    private void report(Judged judged, Treatment treatment) {
        Message<SurveyResponse> response = judged.response();
        responses.add(new TalliedResponse(
                judged.party(),
                response.header().id(),
                response.header().revisionOrDefault(),
                treatment,
                judged.misfits()));
        if (treatment == Treatment.COUNTED) {
            counted.add(response);
        }
    }

    /** A response and what in it does not fit. */
    private record Judged(Message<SurveyResponse> response, List<SurveyMisfit> misfits) {

        PartyCode party() {
            return response.party();
        }

        boolean holds(SurveyMisfit.Effect effect) {
            return misfits.stream().anyMatch(each -> each.reason().effect() == effect);
        }

        boolean isLate() {
            return misfits.stream().anyMatch(each -> each.reason() == SurveyMisfit.Reason.LATE);
        }

        boolean isDraft() {
            return response.body().status() == SurveyResponseStatus.DRAFT;
        }

        boolean saysTheSameAs(Judged other) {
            return response.body().equals(other.response.body());
        }
    }
}
