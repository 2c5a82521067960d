import type { MassageKind } from '../../core/model.ts';

export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: '疲労抜きマッサージ',
  loosening: 'レース前調整マッサージ',
  sports: 'スポーツマッサージ',
  deep: 'ディープティシューマッサージ',
  trigger: 'トリガーポイントマッサージ',
  myofascial: '筋膜リリース',
  ashiatsu: '足圧マッサージ',
  art: 'アクティブリリース（ART）マッサージ',
  swedish: 'スウェーデン式マッサージ',
  'hot-stone': 'ホットストーンマッサージ',
  thai: 'タイ古式マッサージ',
  self: 'フォームローラー',
};
