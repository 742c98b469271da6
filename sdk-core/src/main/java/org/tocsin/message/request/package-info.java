/**
 * Requests and offers, and the response to them.
 *
 * <p>A request asks for facts ({@link org.tocsin.message.request.InformationRequest}), an explanation that prevents a
 * misunderstanding ({@link org.tocsin.message.request.ClarificationRequest}), a talk ({@link
 * org.tocsin.message.request.CallRequest}), help ({@link org.tocsin.message.request.AssistanceRequest}), an end of
 * activity at named targets ({@link org.tocsin.message.request.MitigationRequest}), the preservation of data ({@link
 * org.tocsin.message.request.PreservationRequest}) or permission to share more widely ({@link
 * org.tocsin.message.request.ReleaseRequest}). {@link org.tocsin.message.request.AssistanceOffer} offers help. {@link
 * org.tocsin.message.request.Response} answers each of them. The other records are parts of these messages. All are
 * generated.
 *
 * <p>A request for help:
 *
 * <pre>{@code
 * AssistanceRequest request = AssistanceRequest.builder()
 *         .needs(AssistanceItem.builder()
 *                 .kind(AssistanceKind.DECRYPTION_HELP)
 *                 .build())
 *         .coordinator(coordinator)
 *         .build();
 * }</pre>
 */
package org.tocsin.message.request;
