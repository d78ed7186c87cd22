#pragma once

#include <QTranslator>

/// A language that nobody speaks: letters with accents, two fifths longer, in brackets. What stands on the
/// screen without brackets was not given to the translators; what is cut off will be cut off in a language
/// with long words. Mirrored it runs from right to left.
class PseudoLocale : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoLocale(bool mirrored = false);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int count) const override;

    /// A text as the language has it. Places for values and key marks stay.
    static QString spoken(const QString& text);

private:
    bool m_mirrored;
};
