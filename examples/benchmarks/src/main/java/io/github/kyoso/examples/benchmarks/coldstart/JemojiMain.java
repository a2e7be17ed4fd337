package io.github.kyoso.examples.benchmarks.coldstart;

import net.fellbaum.jemoji.EmojiManager;

/** The description of an emoji, by JEmoji: map of Japan. */
public final class JemojiMain {
    private JemojiMain() {}

    /**
     * Prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(EmojiManager.getEmoji("🗾").orElseThrow().getDescription());
    }
}
