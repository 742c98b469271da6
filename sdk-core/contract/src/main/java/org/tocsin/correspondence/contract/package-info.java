/**
 * What holds for every {@link org.tocsin.correspondence.Correspondence}, wherever it keeps its messages. The tests of a
 * store extend {@link org.tocsin.correspondence.contract.CorrespondenceContract} and hand it an empty one.
 */
package org.tocsin.correspondence.contract;
