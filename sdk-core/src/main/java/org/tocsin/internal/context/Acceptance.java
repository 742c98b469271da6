package org.tocsin.internal.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.Tlp;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Document;
import org.tocsin.message.Header;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.AcceptedFormat;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.TlpCeilings;
import org.tocsin.validation.CoreProblem;

/**
 * What the recipients of a message do not accept; each finding is reported once, even if several recipients do not
 * accept it.
 */
final class Acceptance {

    private final Header header;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    Acceptance(Header header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    void check(PartyCode party, SharingProfile profile) {
        MessageType type = header.type();
        // Statements of attribution have a rule of their own.
        if (profile.declinedTypes().contains(type) && !type.equals(MessageType.ATTRIBUTION_STATEMENT)) {
            tell("/type", party, type.code());
        }
        TlpCeilings ceilings = profile.tlpCeilings();
        Tlp label = header.handling().tlp();
        if (ceilings != null && ceilings.accepted() != null && label.compareTo(ceilings.accepted()) > 0) {
            tell("/handling/tlp", party, label.code());
        }
        List<Document> documents = header.documents();
        for (int i = 0; i < documents.size(); i++) {
            if (!isAccepted(documents.get(i), profile.acceptedFormats())) {
                tell("/documents/" + i + "/format", party, named(documents.get(i)));
            }
        }
    }

    private void tell(String pointer, PartyCode party, String what) {
        if (told.add(pointer)) {
            findings.add(CoreProblem.NOT_ACCEPTED_BY_RECIPIENT, pointer, party.toString(), what);
        }
    }

    private static boolean isAccepted(Document document, List<AcceptedFormat> formats) {
        String version = document.formatVersion();
        return formats.isEmpty()
                || formats.stream()
                        .anyMatch(accepted -> accepted.format().equals(document.format())
                                && (version == null
                                        || accepted.versions().isEmpty()
                                        || accepted.versions().contains(version)));
    }

    private static String named(Document document) {
        String format = document.format().code();
        return document.formatVersion() == null ? format : format + " " + document.formatVersion();
    }
}
