package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.message.Document;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** What documents need beside their shape. */
@Checks(CoreProblem.DOCUMENT_INCOMPLETE)
final class DocumentRules implements Rule {

    private static final String DOCUMENTS = "/documents/";

    @Override
    public void check(Message<?> message, Findings findings) {
        List<Document> documents = message.header().documents();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (document.content() == null && document.uri() == null) {
                findings.add(CoreProblem.DOCUMENT_INCOMPLETE, DOCUMENTS + i);
            }
            if (DocumentHazard.MALWARE.equals(document.hazard()) && !isContainer(document.format())) {
                findings.add(CoreProblem.DOCUMENT_INCOMPLETE, DOCUMENTS + i + "/format");
            }
        }
    }

    /** Which container it is, the parties agree; a private format may be theirs. */
    private static boolean isContainer(DocumentFormat format) {
        return format.equals(DocumentFormat.ARCHIVE) || format.isPrivate();
    }
}
