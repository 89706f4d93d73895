/** The same few blocks in the form of each system. */
export const SYSTEMS: readonly (readonly [name: string, blocks: readonly unknown[]])[] = [
  [
    'ProseMirror',
    [
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'The ' },
              { type: 'text', marks: [{ type: 'bold' }], text: 'northern' },
              { type: 'text', text: ' quay ' },
              { type: 'text', marks: [{ type: 'link', attrs: { href: '/quay' } }], text: 'closes' },
              { type: 'text', text: '.' },
            ],
          },
          { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Costs' }] },
          {
            type: 'bulletList',
            content: ['Nine', 'Three'].map((text) => ({
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
            })),
          },
        ],
      },
    ],
  ],
  [
    'Slate',
    [
      {
        type: 'paragraph',
        children: [
          { text: 'The ' },
          { text: 'northern', bold: true },
          { text: ' quay ' },
          { type: 'link', url: '/quay', children: [{ text: 'closes' }] },
          { text: '.' },
        ],
      },
      { type: 'h3', children: [{ text: 'Costs' }] },
      {
        type: 'ul',
        children: ['Nine', 'Three'].map((text) => ({ type: 'li', children: [{ text }] })),
      },
    ],
  ],
  [
    'Lexical',
    [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The ', format: 0 },
          { type: 'text', text: 'northern', format: 1 },
          { type: 'text', text: ' quay ', format: 0 },
          { type: 'link', fields: { url: '/quay' }, children: [{ type: 'text', text: 'closes' }] },
          { type: 'text', text: '.', format: 0 },
        ],
      },
      { type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'Costs' }] },
      {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: ['Nine', 'Three'].map((text) => ({
          type: 'listitem',
          children: [{ type: 'text', text }],
        })),
      },
    ],
  ],
  [
    'Portable Text',
    [
      {
        _type: 'block',
        style: 'normal',
        markDefs: [{ _key: 'k1', _type: 'link', href: '/quay' }],
        children: [
          { _type: 'span', text: 'The ', marks: [] },
          { _type: 'span', text: 'northern', marks: ['strong'] },
          { _type: 'span', text: ' quay ', marks: [] },
          { _type: 'span', text: 'closes', marks: ['k1'] },
          { _type: 'span', text: '.', marks: [] },
        ],
      },
      { _type: 'block', style: 'h3', children: [{ _type: 'span', text: 'Costs' }] },
      ...['Nine', 'Three'].map((text) => ({
        _type: 'block',
        style: 'normal',
        listItem: 'bullet',
        level: 1,
        children: [{ _type: 'span', text }],
      })),
    ],
  ],
  [
    'Contentful',
    [
      {
        nodeType: 'paragraph',
        data: {},
        content: [
          { nodeType: 'text', value: 'The ', marks: [], data: {} },
          { nodeType: 'text', value: 'northern', marks: [{ type: 'bold' }], data: {} },
          { nodeType: 'text', value: ' quay ', marks: [], data: {} },
          {
            nodeType: 'hyperlink',
            data: { uri: '/quay' },
            content: [{ nodeType: 'text', value: 'closes', marks: [], data: {} }],
          },
          { nodeType: 'text', value: '.', marks: [], data: {} },
        ],
      },
      { nodeType: 'heading-3', data: {}, content: [{ nodeType: 'text', value: 'Costs' }] },
      {
        nodeType: 'unordered-list',
        data: {},
        content: ['Nine', 'Three'].map((value) => ({
          nodeType: 'list-item',
          data: {},
          content: [{ nodeType: 'paragraph', data: {}, content: [{ nodeType: 'text', value }] }],
        })),
      },
    ],
  ],
  [
    'Editor.js',
    [
      {
        type: 'paragraph',
        data: { text: 'The <strong>northern</strong> quay <a href="/quay">closes</a>.' },
      },
      { type: 'header', data: { text: 'Costs', level: 3 } },
      { type: 'list', data: { style: 'unordered', items: ['Nine', 'Three'] } },
    ],
  ],
  [
    'content elements with HTML',
    [
      {
        type: 'text',
        content: 'The <strong>northern</strong> quay <a href="/quay">closes</a>.',
      },
      { type: 'interstitial_link', content: 'Ferry company sells ships', url: '/ferry' },
      { type: 'header', level: 3, content: 'Costs' },
      {
        type: 'list',
        list_type: 'unordered',
        items: [
          { type: 'text', content: 'Nine' },
          { type: 'text', content: 'Three' },
        ],
      },
      { type: 'custom_embed', subtype: 'newsletter', content: 'Sign up' },
    ],
  ],
  [
    'blocks of a model',
    [
      {
        type: 'text',
        model: {
          blocks: [
            {
              type: 'paragraph',
              model: {
                text: 'The northern quay closes.',
                blocks: [
                  { type: 'fragment', model: { text: 'The ', attributes: [] } },
                  { type: 'fragment', model: { text: 'northern', attributes: ['bold'] } },
                  { type: 'fragment', model: { text: ' quay ', attributes: [] } },
                  {
                    type: 'urlLink',
                    model: {
                      text: 'closes',
                      locator: '/quay',
                      blocks: [{ type: 'fragment', model: { text: 'closes', attributes: [] } }],
                    },
                  },
                  { type: 'fragment', model: { text: '.', attributes: [] } },
                ],
              },
            },
          ],
        },
      },
      {
        type: 'subheadline',
        model: { level: 3, blocks: [{ type: 'fragment', model: { text: 'Costs' } }] },
      },
      {
        type: 'unorderedList',
        model: {
          blocks: ['Nine', 'Three'].map((text) => ({
            type: 'listItem',
            model: { blocks: [{ type: 'paragraph', model: { text } }] },
          })),
        },
      },
    ],
  ],
  [
    'typed GraphQL blocks',
    [
      {
        __typename: 'ParagraphBlock',
        content: [
          { __typename: 'TextInline', text: 'The ', formats: [] },
          { __typename: 'TextInline', text: 'northern', formats: [{ __typename: 'BoldFormat' }] },
          { __typename: 'TextInline', text: ' quay ', formats: [] },
          {
            __typename: 'TextInline',
            text: 'closes',
            formats: [{ __typename: 'LinkFormat', url: '/quay' }],
          },
          { __typename: 'TextInline', text: '.', formats: [] },
        ],
      },
      { __typename: 'Heading3Block', content: [{ __typename: 'TextInline', text: 'Costs' }] },
      {
        __typename: 'ListBlock',
        style: 'UNORDERED',
        content: ['Nine', 'Three'].map((text) => ({
          __typename: 'ListItemBlock',
          content: [{ __typename: 'TextInline', text }],
        })),
      },
    ],
  ],
  [
    'Gutenberg',
    [
      {
        name: 'core/paragraph',
        attributes: { content: 'The <strong>northern</strong> quay <a href="/quay">closes</a>.' },
        innerBlocks: [],
      },
      { name: 'core/heading', attributes: { content: 'Costs', level: 3 }, innerBlocks: [] },
      {
        name: 'core/list',
        attributes: {},
        innerBlocks: ['Nine', 'Three'].map((content) => ({
          name: 'core/list-item',
          attributes: { content },
          innerBlocks: [],
        })),
      },
    ],
  ],
  [
    'React elements',
    [
      [
        '$',
        'p',
        null,
        {
          children: [
            'The ',
            ['$', 'strong', null, { children: 'northern' }],
            ' quay ',
            ['$', 'a', null, { href: '/quay', children: 'closes' }],
            '.',
          ],
        },
      ],
      ['$', 'h3', null, { className: 'sub', children: 'Costs' }],
      [
        '$',
        'ul',
        null,
        { children: ['Nine', 'Three'].map((text) => ['$', 'li', text, { children: text }]) },
      ],
    ],
  ],
  [
    'a tree of elements',
    [
      {
        type: 'element',
        tag: 'p',
        props: {},
        children: [
          { type: 'text', value: 'The ' },
          {
            type: 'element',
            tag: 'strong',
            props: {},
            children: [{ type: 'text', value: 'northern' }],
          },
          { type: 'text', value: ' quay ' },
          {
            type: 'element',
            tag: 'a',
            props: { href: '/quay' },
            children: [{ type: 'text', value: 'closes' }],
          },
          { type: 'text', value: '.' },
        ],
      },
      { type: 'element', tag: 'h3', props: {}, children: [{ type: 'text', value: 'Costs' }] },
      {
        type: 'element',
        tag: 'ul',
        props: {},
        children: ['Nine', 'Three'].map((value) => ({
          type: 'element',
          tag: 'li',
          props: {},
          children: [{ type: 'text', value }],
        })),
      },
    ],
  ],
  [
    'a compact tree of elements',
    [
      [
        'p',
        {},
        'The ',
        ['strong', {}, 'northern'],
        ' quay ',
        ['a', { href: '/quay' }, 'closes'],
        '.',
      ],
      ['h3', {}, 'Costs'],
      ['ul', {}, ['li', {}, 'Nine'], ['li', {}, 'Three']],
    ],
  ],
];
