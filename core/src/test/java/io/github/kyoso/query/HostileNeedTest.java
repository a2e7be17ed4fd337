package io.github.kyoso.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.LocalizedText;
import io.github.kyoso.MentionRole;
import org.junit.jupiter.api.Test;

/** Runs in a small heap: the longest need there may be meets every row of a large programme. */
class HostileNeedTest {
    private static final int ROWS = 3_000;
    private static final int LONGEST = 10_000;

    /** Twenty kanji, each pair of which stands in some other rows too. */
    private static String summary(int row) {
        StringBuilder summary = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            summary.append((char) ('一' + (row * 7 + i * 13) % 3_000));
        }
        return summary.toString();
    }

    @Test
    void a_need_that_every_row_meets_is_matched_in_a_small_heap() {
        ActionProgram.Builder program = ActionProgram.builder().from(SampleProgram.SAMPLE);
        StringBuilder need = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            program.addCollaboration(Collaboration.builder()
                    .from(SampleProgram.row("1-" + (i + 100), 1, SampleProgram.mention("council", MentionRole.NAMED)))
                    .summary(LocalizedText.builder().ja(summary(i)).build())
                    .build());
            if (need.length() + 20 <= LONGEST) {
                need.append(summary(i));
            }
        }
        NeedMatches matches = ProgramIndex.of(program.build()).match(Need.of(need.toString()));
        assertThat(matches.items().get(0).record().getNumber().value()).isEqualTo(1);
        assertThat(matches.partners())
                .extracting(each -> each.record().getId().value())
                .startsWith("council");
    }
}
