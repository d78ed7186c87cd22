#pragma once

#include "app/session/rules.h"

#include <QStringList>
#include <QTranslator>

#include <optional>

/// The languages of window, pack and report, and the one that is in use.
class Languages
{
public:
    /// `packFolder` is the pack to be used, or empty for the built-in one.
    explicit Languages(QString packFolder);

    /// The tags (BCP 47) that there are, English first.
    static QStringList all();
    /// What the language calls itself.
    static QString ownName(const QString& tag);
    /// The first of the system's languages that there is, else English.
    static QString ofSystem();

    QString current() const { return m_current; }
    /// Puts the program into a language: texts, dates and Qt's own dialogs. The rules in that language,
    /// or nothing where their pack has a defect.
    std::optional<Rules> use(const QString& tag);

private:
    void takeWords();

    QString m_packFolder;
    QString m_current = QStringLiteral("en");
    QTranslator m_ours;
    QTranslator m_qts;
};
