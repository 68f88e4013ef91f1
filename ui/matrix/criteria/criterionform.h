#pragma once

#include "domain/escalation/criterion.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class TermRow;
class TextLabel;

// One criterion to be edited: its name, what it tests and what it does. Each change is told at once; nothing is saved here.
class CriterionForm : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionForm(QWidget *parent = nullptr);
    void show(const domain::Criterion &criterion, const QString &currency, const QStringList &categories);
    // The line on what it holds for now.
    void showHolding(const QString &text);
    void focusName();

Q_SIGNALS:
    void edited(const domain::Criterion &criterion);
    void removed();

private:
    void setupTests(QVBoxLayout *column);
    void setupActions(QVBoxLayout *column);
    void connectFields();
    void showTerms();
    void addTerm();
    void removeTerm(int index);
    void tell();

    domain::Criterion m_criterion;
    QString m_currency;
    QLineEdit *m_name;
    QCheckBox *m_enabled;
    TextLabel *m_version;
    QComboBox *m_category;
    QVBoxLayout *m_termColumn;
    QVector<TermRow *> m_terms;
    QComboBox *m_status;
    QLineEdit *m_flag;
    QComboBox *m_suggestion;
    TextLabel *m_holding;
};

}
