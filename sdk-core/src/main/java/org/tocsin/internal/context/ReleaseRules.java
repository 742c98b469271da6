package org.tocsin.internal.context;

import java.util.List;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.PartyCode;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.validation.CoreProblem;

/** Family TLP: a release is requested from the party that can grant it. */
@Checks(CoreProblem.RELEASE_NOT_TO_ORIGINATOR)
final class ReleaseRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(ReleaseRequest.class).ifPresent(request -> checkOwners(request, checkContext, findings));
    }

    private static void checkOwners(Message<ReleaseRequest> request, CheckContext checkContext, Findings findings) {
        AskedParties asked = AskedParties.of(request, checkContext);
        List<MessageMaterial> messages = request.body().messages();
        for (int i = 0; i < messages.size(); i++) {
            MessageMaterial material = messages.get(i);
            String pointer = "/body/messages/" + i + "/id";
            NamedMessage name = new NamedMessage(pointer, material.id(), material.revision(), null, null);
            List<PartyCode> owners = checkContext.possiblyMeant(name).stream()
                    .map(Message::party)
                    .toList();
            if (!owners.isEmpty() && owners.stream().noneMatch(asked::includes)) {
                findings.add(
                        CoreProblem.RELEASE_NOT_TO_ORIGINATOR,
                        pointer,
                        material.id().toString(),
                        owners.get(0).toString());
            }
        }
    }
}
