package kazasu.card.runtime;

import java.util.Set;
import javacard.framework.Applet;

/** Loads applet packages woven, once for all cards of this JVM: an applet has no mutable statics. */
final class AppletLoader extends ClassLoader {
    private final Set<String> packages;
    private final ClassFileChange change;

    /**
     * A loader.
     *
     * @param parent where the class files and the Java Card API are
     * @param packages names of the applet packages
     */
    AppletLoader(ClassLoader parent, Set<String> packages) {
        this(parent, packages, (name, classFile) -> classFile);
    }

    /**
     * A loader of changed classes.
     *
     * @param parent where the class files and the Java Card API are
     * @param packages names of the applet packages
     * @param change what becomes of each class file before it is woven
     */
    AppletLoader(ClassLoader parent, Set<String> packages, ClassFileChange change) {
        super(parent);
        this.packages = packages;
        this.change = change;
    }

    /**
     * An applet's class, woven.
     *
     * @param name of a class in one of the packages
     */
    Class<? extends Applet> applet(String name) {
        try {
            return Class.forName(name, true, this).asSubclass(Applet.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the applet is not on the class path: " + name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !packages.contains(name.substring(0, dot))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineWoven(name);
        }
    }

    private Class<?> defineWoven(String name) throws ClassNotFoundException {
        byte[] woven;
        try {
            woven = Weaver.weave(change.apply(name, Mends.read(name.replace('.', '/'))));
        } catch (RuntimeMendException e) {
            throw new ClassNotFoundException(name, e);
        }
        return defineClass(name, woven, 0, woven.length);
    }
}
