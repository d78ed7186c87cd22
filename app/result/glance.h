#pragma once

#include "app/report/reportmodel.h"

#include <QWidget>

/// The answer at a glance: the two answers side by side, and what to do first.
class Glance : public QWidget
{
    Q_OBJECT

public:
    explicit Glance(const report::ReportModel& model, QWidget* parent = nullptr);

    QWidget* trainingCard() const { return m_training; }
    QWidget* retentionCard() const { return m_retention; }

Q_SIGNALS:
    /// The steps of the first action are wanted.
    void stepsChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addText(const QString& text);
    void addAction(const report::ReportModel& model);

    class QBoxLayout* m_answers;
    QBoxLayout* m_action = nullptr;
    class QVBoxLayout* m_layout;
    QWidget* m_training;
    QWidget* m_retention;
};
