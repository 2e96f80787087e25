/// What a program outside the library sees of it: its one module, which needs the JDK alone.
module example {
    requires org.septel.telegram;
}
