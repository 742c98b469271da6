package org.tocsin.formats.internal.stix;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a document that is being written, counted against an allowance; kept in pieces, so that they are not
 * copied as the document grows.
 */
public final class CountedBytes extends OutputStream {

    private final Allowance allowance;
    private final List<byte[]> pieces = new ArrayList<>();
    private int count;

    public CountedBytes(Allowance allowance) {
        this.allowance = allowance;
    }

    @Override
    public void write(int each) {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        allowance.take(length);
        pieces.add(Arrays.copyOfRange(bytes, start, start + length));
        count += length;
    }

    /** All that was written. */
    public byte[] toBytes() {
        ByteBuffer whole = ByteBuffer.allocate(count);
        pieces.forEach(whole::put);
        return whole.array();
    }
}
