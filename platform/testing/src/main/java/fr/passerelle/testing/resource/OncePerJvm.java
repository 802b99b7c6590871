package fr.passerelle.testing.resource;

import java.lang.reflect.InvocationTargetException;

/// Calls a static method of the one copy of a class that belongs to the whole JVM.
///
/// Quarkus loads tests and their resources anew for each test profile and closes the class loader of the last one, and
/// a broker whose classes come from a closed loader dies half-way. So what must outlive a profile is loaded
/// by the system class loader and reached by name; only types of the JDK cross.
final class OncePerJvm {
    private OncePerJvm() {}

    /// The broker finds its own parts by the loader of the calling thread, so that is the shared one meanwhile.
    static Object call(Class<?> type, String method, String... arguments) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            var shared = Class.forName(type.getName(), true, ClassLoader.getSystemClassLoader());
            var found = shared.getDeclaredMethod(method, String[].class);
            found.setAccessible(true);
            return found.invoke(null, (Object) arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type.getSimpleName() + "." + method, refused.getCause());
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(absent);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
