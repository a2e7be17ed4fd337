package com.example.consumer;

import io.github.kyoso.ActionProgram;
import io.github.kyoso.Collaboration;
import io.github.kyoso.validation.ProgramValidator;
import io.github.kyoso.validation.ValidationReport;

/** What an application might do with programmes: take them in, and list them. */
final class Upload {
    private Upload() {}

    static ValidationReport check(byte[] json) {
        return ProgramValidator.standard().validate(json);
    }

    static String list(ActionProgram program) {
        StringBuilder list = new StringBuilder("# " + program.getTitle().getJa() + "\n");
        for (Collaboration row : program.getCollaborations()) {
            list.append("- ").append(row.getId()).append(' ').append(row.getCell()).append('\n');
        }
        return list.toString();
    }
}
