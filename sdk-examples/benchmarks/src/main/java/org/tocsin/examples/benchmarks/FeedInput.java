package org.tocsin.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;

/** A feed of sample messages that is made while it is read: a block of lines again and again, up to a length. */
final class FeedInput extends InputStream {

    private final byte[] block = block();
    private long left;

    /** A feed of whole blocks, so many bytes of them at the least. */
    FeedInput(long bytes) {
        left = (bytes + block.length - 1) / block.length * block.length;
    }

    private static byte[] block() {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (String name : List.of("small", "usual", "report", "usual")) {
            block.writeBytes(Inputs.of(name).json());
            block.write('\n');
        }
        return block.toByteArray();
    }

    @Override
    public int read() {
        return left == 0 ? -1 : block[block.length - (int) untilBlockEnd(1)] & 0xff;
    }

    /** Bytes from here to the end of the block; so many, or as far as the block goes, are taken. */
    private long untilBlockEnd(int taken) {
        long rest = (left - 1) % block.length + 1;
        left -= Math.min(taken, rest);
        return rest;
    }

    @Override
    public int read(byte[] into, int at, int length) {
        if (left == 0) {
            return -1;
        }
        int rest = (int) untilBlockEnd(length);
        int count = Math.min(length, rest);
        System.arraycopy(block, block.length - rest, into, at, count);
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
