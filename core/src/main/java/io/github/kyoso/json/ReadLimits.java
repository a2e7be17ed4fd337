package io.github.kyoso.json;

/**
 * How much a reader takes before it refuses a document, such as {@code ReadLimits.DEFAULTS.withMaxBytes(1_000_000_000)}.
 *
 * <p>The defaults keep a hostile document from doing harm in a heap of 64 MB. A programme of a million collaborations
 * wants more bytes and tokens.
 *
 * @param maxBytes the size of the document in bytes of UTF-8, 1 or more; at most 2,147,483,639 bytes are ever read
 * @param maxDepth how deep lists and objects may nest, 1 or more; a programme needs 7
 * @param maxStringLength the length of one text in UTF-16 characters, 1 or more
 * @param maxTokens the number of JSON tokens (names, values, brackets), 1 or more
 */
public record ReadLimits(long maxBytes, int maxDepth, int maxStringLength, long maxTokens) {
    /** 8 MiB, 32 levels, 100,000 characters a text, a million tokens: over a hundred times Keidanren's programme. */
    public static final ReadLimits DEFAULTS = new ReadLimits(8 << 20, 32, 100_000, 1_000_000);

    /**
     * Refuses limits that would let nothing pass.
     *
     * @param maxBytes 1 or more
     * @param maxDepth 1 or more
     * @param maxStringLength 1 or more
     * @param maxTokens 1 or more
     * @throws IllegalArgumentException if a limit is below 1
     */
    public ReadLimits {
        check("maxBytes", maxBytes);
        check("maxDepth", maxDepth);
        check("maxStringLength", maxStringLength);
        check("maxTokens", maxTokens);
    }

    private static void check(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, but was " + limit);
        }
    }

    /**
     * {@return these limits with another one for the size}
     *
     * @param bytes 1 or more
     */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(bytes, maxDepth, maxStringLength, maxTokens);
    }

    /**
     * {@return these limits with another one for the depth}
     *
     * @param levels 1 or more
     */
    public ReadLimits withMaxDepth(int levels) {
        return new ReadLimits(maxBytes, levels, maxStringLength, maxTokens);
    }

    /**
     * {@return these limits with another one for the length of a text}
     *
     * @param characters 1 or more
     */
    public ReadLimits withMaxStringLength(int characters) {
        return new ReadLimits(maxBytes, maxDepth, characters, maxTokens);
    }

    /**
     * {@return these limits with another one for the number of tokens}
     *
     * @param tokens 1 or more
     */
    public ReadLimits withMaxTokens(long tokens) {
        return new ReadLimits(maxBytes, maxDepth, maxStringLength, tokens);
    }
}
