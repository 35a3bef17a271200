package io.governance.app.roll;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** A column of a roll file. */
enum Column {
    SEAT("seat", "席位", true),
    CHOICE("choice", "表决", true),
    WEIGHT("weight", "权重", false),
    CLASS("class", "类别", false);

    final String en;
    final String zh;
    final boolean required;

    Column(String en, String zh, boolean required) {
        this.en = en;
        this.zh = zh;
        this.required = required;
    }

    /** The column whose heading this is, in either language and any case. */
    static Option<Column> headed(String heading) {
        return List.of(values()).find(column -> column.en.equalsIgnoreCase(heading) || column.zh.equals(heading));
    }
}
