package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.message.Message;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.LanguageVersion;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AnalysisFinding;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.AttributionBasis;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;
import org.tocsin.validation.CoreProblem;

/** Family SHP: the documents to which a body points are there. */
@Checks(CoreProblem.DOCUMENT_NOT_THERE)
final class DocumentPointerRules implements Rule {

    private static final int INDEX = "/documents/".length();

    @Override
    public void check(Message<?> message, Findings findings) {
        int documents = message.header().documents().size();
        if (message.body() instanceof Advisory advisory) {
            checkAll(advisory.detectionRules(), documents, "/body/detectionRules/", findings);
        } else if (message.body() instanceof AnalysisReport report) {
            checkAll(report.detectionRules(), documents, "/body/detectionRules/", findings);
            checkFindings(report.findings(), documents, findings);
        } else if (message.body() instanceof AttributionStatement statement) {
            checkBasis(statement.basis(), documents, findings);
        } else if (message.body() instanceof MitigationRequest request) {
            checkTargets(request.targets(), documents, findings);
        } else if (message.body() instanceof DirectoryEntry entry) {
            checkKeys(entry.keys(), documents, findings);
        } else if (message.body() instanceof Guidance guidance) {
            checkVersions(guidance.versions(), documents, findings);
        }
    }

    private static boolean isAstray(String pointer, int documents) {
        return Integer.parseInt(pointer, INDEX, pointer.length(), 10) >= documents;
    }

    private static void checkAll(List<String> pointers, int documents, String list, Findings findings) {
        for (int i = 0; i < pointers.size(); i++) {
            if (isAstray(pointers.get(i), documents)) {
                findings.add(CoreProblem.DOCUMENT_NOT_THERE, list + i, pointers.get(i));
            }
        }
    }

    private static void checkFindings(List<AnalysisFinding> analysis, int documents, Findings findings) {
        for (int i = 0; i < analysis.size(); i++) {
            List<String> evidence = analysis.get(i).evidence();
            if (!evidence.isEmpty()) {
                checkAll(evidence, documents, "/body/findings/" + i + "/evidence/", findings);
            }
        }
    }

    private static void checkBasis(List<AttributionBasis> basis, int documents, Findings findings) {
        for (int i = 0; i < basis.size(); i++) {
            List<String> evidence = basis.get(i).documents();
            if (!evidence.isEmpty()) {
                checkAll(evidence, documents, "/body/basis/" + i + "/documents/", findings);
            }
        }
    }

    private static void checkTargets(List<MitigationTarget> targets, int documents, Findings findings) {
        for (int i = 0; i < targets.size(); i++) {
            List<String> evidence = targets.get(i).evidence();
            if (!evidence.isEmpty()) {
                checkAll(evidence, documents, "/body/targets/" + i + "/evidence/", findings);
            }
        }
    }

    private static void checkKeys(List<ContactKey> keys, int documents, Findings findings) {
        for (int i = 0; i < keys.size(); i++) {
            String pointer = keys.get(i).document();
            if (pointer != null && isAstray(pointer, documents)) {
                findings.add(CoreProblem.DOCUMENT_NOT_THERE, "/body/keys/" + i + "/document", pointer);
            }
        }
    }

    private static void checkVersions(List<LanguageVersion> versions, int documents, Findings findings) {
        for (int i = 0; i < versions.size(); i++) {
            String pointer = versions.get(i).document();
            if (isAstray(pointer, documents)) {
                findings.add(CoreProblem.DOCUMENT_NOT_THERE, "/body/versions/" + i + "/document", pointer);
            }
        }
    }
}
