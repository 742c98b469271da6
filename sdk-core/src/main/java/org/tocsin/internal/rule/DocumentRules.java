package org.tocsin.internal.rule;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.Message;
import org.tocsin.signature.Digest;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * The rules about documents beyond their shape: a document is present, is in an agreed container, and the statements
 * about its content are right.
 */
@Checks({
    CoreProblem.DOCUMENT_INCOMPLETE,
    CoreProblem.MALFORMED_DOCUMENT_CONTENT,
    CoreProblem.DOCUMENT_SIZE_DIFFERS,
    CoreProblem.DOCUMENT_DIGEST_DIFFERS,
    CoreProblem.DOCUMENT_SIZE_MISSING,
    CoreProblem.DOCUMENT_PART_UNFIT
})
final class DocumentRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        List<Document> documents = message.header().documents();
        for (int i = 0; i < documents.size(); i++) {
            check(documents.get(i), i, findings);
        }
    }

    private static void check(Document document, int index, Findings findings) {
        String content = document.content();
        if (content == null && document.uri() == null) {
            findings.add(ProblemVariant.NEITHER, CoreProblem.DOCUMENT_INCOMPLETE, pointer(index, ""));
        }
        if (DocumentHazard.MALWARE.equals(document.hazard()) && !isContainer(document.format())) {
            findings.add(ProblemVariant.CONTAINER, CoreProblem.DOCUMENT_INCOMPLETE, pointer(index, "/format"));
        }
        if (content == null && document.size() == null && (document.access() != null || document.part() != null)) {
            findings.add(CoreProblem.DOCUMENT_SIZE_MISSING, pointer(index, "/size"));
        }
        DocumentPart part = document.part();
        if (part != null) {
            checkPart(document, part, index, findings);
        }
        if (content != null) {
            byte[] octets = octets(content);
            if (octets == null) {
                findings.add(CoreProblem.MALFORMED_DOCUMENT_CONTENT, pointer(index, "/content"));
            } else {
                checkOctets(document, octets, index, findings);
            }
        }
    }

    private static void checkPart(Document document, DocumentPart part, int index, Findings findings) {
        long others = part.count() - 1L;
        if (part.number() > part.count()) {
            findings.add(
                    ProblemVariant.NUMBER,
                    CoreProblem.DOCUMENT_PART_UNFIT,
                    pointer(index, "/part/number"),
                    String.valueOf(part.number()),
                    String.valueOf(part.count()));
        }
        // each other part has an octet at least
        if (document.size() != null && document.size() > part.size() - others) {
            findings.add(
                    ProblemVariant.SIZE,
                    CoreProblem.DOCUMENT_PART_UNFIT,
                    pointer(index, "/part/size"),
                    String.valueOf(part.size()),
                    String.valueOf(others));
        }
        if (part.digest().equals(document.digest())) {
            findings.add(ProblemVariant.DIGEST, CoreProblem.DOCUMENT_PART_UNFIT, pointer(index, "/part/digest"));
        }
    }

    private static String pointer(int index, String member) {
        return "/documents/" + index + member;
    }

    /** Whether the format may be a container. The parties agree on the container, which may have a private format. */
    private static boolean isContainer(DocumentFormat format) {
        return format.equals(DocumentFormat.ARCHIVE) || format.isPrivate();
    }

    /** The decoded content; null where the text is not the canonical Base64 encoding of it. */
    private static byte @Nullable [] octets(String content) {
        try {
            byte[] octets = Base64.getDecoder().decode(content);
            return isTheOneText(content, octets.length % 3) ? octets : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }

    /**
     * Whether the padding is present and the unused bits of the last digit are zero; the last four digits encode {@code
     * odd} octets.
     */
    private static boolean isTheOneText(String content, int odd) {
        String last = odd == 1 ? "AQgw" : "AEIMQUYcgkosw048";
        int digit = content.length() - (odd == 1 ? 3 : 2);
        return content.length() % 4 == 0 && (odd == 0 || last.indexOf(content.charAt(digit)) >= 0);
    }

    private static void checkOctets(Document document, byte[] octets, int index, Findings findings) {
        Long size = document.size();
        if (size != null && size != octets.length) {
            findings.add(CoreProblem.DOCUMENT_SIZE_DIFFERS, pointer(index, "/size"), String.valueOf(octets.length));
        }
        Digest said = Digest.of(document.digest());
        if (!said.isOf(octets)) {
            String own = Digest.of(said.algorithm(), octets).toString();
            findings.add(CoreProblem.DOCUMENT_DIGEST_DIFFERS, pointer(index, "/digest"), own);
        }
    }
}
