package org.tocsin.validation;

/**
 * What is wrong with a message by itself and, separately, what was found about it among other messages.
 *
 * <p>What was found among other messages does not make the message invalid: a party that joined late must not refuse a
 * good message because it has not seen the earlier ones. Only some of it is a reason not to send or accept the message;
 * see {@link #stops()}.
 *
 * @param message what is wrong with the message by itself, as without context
 * @param correspondence what was found with the context; {@code notChecked} names the rules for which the context gave
 *     too little, and all of them where the message by itself is not valid
 */
public record Appraisal(Problems message, Problems correspondence) {

    /**
     * Whether the message is not to be sent or accepted: it is not valid by itself, or a {@linkplain
     * ProblemCode#isBlocking blocking rule} was broken with an error. Clause: <a
     * href="{@docRoot}/clauses.html#context-rules">context-rules</a>.
     */
    public boolean stops() {
        return !message.valid()
                || correspondence.errors().stream().anyMatch(each -> each.code().isBlocking());
    }
}
