/// Child processes that outlive the launcher: pid files, adoption, orphans, memory.
@NullMarked
package fr.passerelle.local.process;

import org.jspecify.annotations.NullMarked;
