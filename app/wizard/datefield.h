#pragma once

#include "app/wizard/knowledgeedit.h"
#include "app/wizard/tilegroup.h"

/// Everything a person can say about a day: one of the given answers, a day, a month or a year, a range, or
/// that it is not known.
class DateField : public QWidget
{
    Q_OBJECT

public:
    /// An answer that one press gives.
    struct Preset
    {
        QByteArray value; ///< EDTF.
        TwoLines text;
    };

    DateField(const QString& name, const std::vector<Preset>& presets, const DateLimits& limits,
              const TwoLines& unknown, QWidget* parent = nullptr);

    void show(const policy::DateKnowledge& known);
    void showUnknown();

    bool isUnknown() const;
    /// What was said; nothing where that is "I don't know", or not complete.
    std::optional<policy::DateKnowledge> value() const;
    /// A sentence that says what is missing or wrong; empty where an answer is complete.
    QString missing() const;
    /// Where work on the field starts.
    QWidget* startWidget() const;

Q_SIGNALS:
    /// A person changed something; the answer may be incomplete.
    void edited();

private:
    struct Way
    {
        QByteArray tile;
        KnowledgeEdit* editor = nullptr;
    };
    void addWay(const QByteArray& value, const TwoLines& text, KnowledgeEdit* editor);
    KnowledgeEdit* currentEditor() const;
    void userEdited();

    TileGroup* m_tiles;
    std::vector<Way> m_ways;
    /// What was shown last, as long as nobody has changed it: a form that the editors can't repeat stays.
    std::optional<policy::DateKnowledge> m_untouched;
};
