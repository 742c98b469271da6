package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.Pap;
import org.tocsin.code.PersonalData;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.TransportEncryption;
import org.tocsin.internal.value.Encryption;
import org.tocsin.internal.value.Indicators;
import org.tocsin.message.Document;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family TLP, except the rules of the label clear: the label and the members that must agree with it. */
@Checks({
    CoreProblem.RED_TO_GROUP,
    CoreProblem.DOCUMENT_STRICTER_THAN_MESSAGE,
    CoreProblem.ENCRYPTION_OPTIONAL_UNDER_STRICT_LABEL,
    CoreProblem.CLASSIFICATION_MARKING,
    CoreProblem.SENSITIVE_DATA_WITHOUT_RETENTION,
    CoreProblem.SENSITIVE_DATA_UNPROTECTED
})
final class HandlingRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Indicator.class, HandlingRules::checkBlocking).each(Indicator.class, HandlingRules::checkLabel);
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        Header header = message.header();
        Handling handling = header.handling();
        checkRecipients(header, findings);
        checkDocuments(header, findings);
        checkAlone(handling, "/handling", findings);
        checkPersonalData(header, handling, findings);
        ClassificationMarkings.check(header.title(), "/title", findings);
        if (message.body() instanceof HandlingChange change) {
            checkAlone(change.handling(), "/body/handling", findings);
        } else if (message.body() instanceof ReleaseRequest request) {
            checkAlone(request.handling(), "/body/handling", findings);
        }
    }

    private static void checkRecipients(Header header, Findings findings) {
        if (header.handling().tlp() != Tlp.RED) {
            return;
        }
        List<Recipient> recipients = header.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (recipients.get(i).group() != null) {
                findings.add(ProblemVariant.GROUP, CoreProblem.RED_TO_GROUP, "/recipients/" + i);
            } else if (recipients.get(i).role() == null) {
                findings.add(ProblemVariant.ROLE, CoreProblem.RED_TO_GROUP, "/recipients/" + i);
            }
        }
    }

    /** The code list has the labels in order, from the widest audience to the narrowest. */
    private static void checkDocuments(Header header, Findings findings) {
        List<Document> documents = header.documents();
        for (int i = 0; i < documents.size(); i++) {
            Tlp label = documents.get(i).tlp();
            if (label != null && label.compareTo(header.handling().tlp()) > 0) {
                findings.add(CoreProblem.DOCUMENT_STRICTER_THAN_MESSAGE, "/documents/" + i + "/tlp", label.code());
            }
        }
    }

    /** Checks a handling by itself: that of the message, or one that the message sets or requests. */
    private static void checkAlone(Handling handling, String pointer, Findings findings) {
        if (handling.encryption() == TransportEncryption.OPTIONAL && Encryption.isRequiredBy(handling.tlp())) {
            findings.add(
                    CoreProblem.ENCRYPTION_OPTIONAL_UNDER_STRICT_LABEL,
                    pointer + "/encryption",
                    handling.tlp().code());
        }
        ClassificationMarkings.check(handling.restriction(), pointer + "/restriction", findings);
    }

    private static void checkPersonalData(Header header, Handling handling, Findings findings) {
        if (handling.personalData() != PersonalData.SENSITIVE) {
            return;
        }
        if (handling.retainUntil() == null) {
            findings.add(CoreProblem.SENSITIVE_DATA_WITHOUT_RETENTION, "/handling/retainUntil");
        }
        if (!Encryption.isRequired(handling) && header.track() != Track.LAW_ENFORCEMENT) {
            findings.add(CoreProblem.SENSITIVE_DATA_UNPROTECTED, "/handling/encryption");
        }
    }

    private static void checkBlocking(Indicator indicator, Place place, Findings findings) {
        boolean forbidden = indicator.pap() == null
                ? Indicators.forbidsBlocking(place.message().header()) && Indicators.isToBlock(indicator)
                : Indicators.forbidsItsUse(indicator);
        if (forbidden) {
            findings.add(CoreProblem.ACTION_AGAINST_PAP, place.pointer("use"));
        }
    }

    private static void checkLabel(Indicator indicator, Place place, Findings findings) {
        Header header = place.message().header();
        Tlp tlp = indicator.tlp();
        if (tlp != null && Indicators.isStricterIn(tlp, header)) {
            findings.add(CoreProblem.INDICATOR_STRICTER_THAN_MESSAGE, place.pointer("tlp"), tlp.code());
        }
        Pap pap = indicator.pap();
        if (pap != null && Indicators.isStricterIn(pap, header)) {
            findings.add(CoreProblem.INDICATOR_STRICTER_THAN_MESSAGE, place.pointer("pap"), pap.code());
        }
    }
}
