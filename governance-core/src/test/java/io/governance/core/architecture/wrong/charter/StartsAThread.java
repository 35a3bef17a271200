package io.governance.core.architecture.wrong.charter;

/** Wrong: a thread in the domain. */
final class StartsAThread {
    Thread thread = new Thread("wrong");
}
